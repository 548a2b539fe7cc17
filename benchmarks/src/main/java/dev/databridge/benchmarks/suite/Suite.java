package dev.databridge.benchmarks.suite;

import dev.databridge.benchmarks.memory.ServerUri;
import dev.databridge.benchmarks.suite.report.Figures;
import dev.databridge.benchmarks.suite.report.HtmlPage;
import dev.databridge.benchmarks.suite.report.ReadmeCharts;
import dev.databridge.benchmarks.suite.report.Report;
import dev.databridge.benchmarks.suite.report.TextTable;
import dev.databridge.benchmarks.suite.run.Arguments;
import dev.databridge.benchmarks.suite.run.SuiteRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The suite's program; {@code benchmarks/run} starts it. Its arguments are {@link Arguments#USAGE}. It ends with 1 if data-bridge
 * itself failed at something, or did it wrong; what others cannot do is in the report.
 */
public final class Suite {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;
    private static final String URI = "--uri";

    private Suite() {}

    /** Runs the suite; the table goes to standard output, progress to standard error. */
    public static void main(String[] values) {
        Arguments arguments;
        SuiteRun run;
        try {
            arguments = Arguments.parse(withUri(values));
            run = new SuiteRun(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(WRONG_USAGE);
            return;
        }
        try {
            write(run.run(), arguments);
            System.exit(run.ownFailed() ? FAILED : 0);
        } catch (IOException failure) {
            System.err.println(failure.getMessage());
            System.exit(FAILED);
        }
    }

    /** {@code benchmarks/run} hands the server down as this process does to its workers. */
    private static String[] withUri(String[] values) {
        String uri = System.getenv(ServerUri.VARIABLE);
        if (uri == null || List.of(values).contains(URI)) {
            return values;
        }
        return Stream.concat(Stream.of(values), Stream.of(URI, uri)).toArray(String[]::new);
    }

    private static void write(Report report, Arguments arguments) throws IOException {
        System.out.println(TextTable.of(report));
        if (arguments.json() != null) {
            Figures.write(report.figures(), arguments.json());
        }
        if (arguments.html() != null) {
            HtmlPage.write(report, arguments.html());
        }
        if (arguments.charts() != null) {
            List<Path> written = ReadmeCharts.write(report, arguments.charts());
            System.err.println("charts: " + written);
        }
    }
}
