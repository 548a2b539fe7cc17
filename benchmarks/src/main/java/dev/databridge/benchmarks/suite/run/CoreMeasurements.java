package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.gate.CoreSet;
import dev.databridge.benchmarks.gate.Measurements;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Systems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Measures for the regression gate as the suite does, on the server of {@code MONGODB_URI}. */
public final class CoreMeasurements implements Measurements {
    @Override
    public List<Figure> measure(List<String> benchmarks) {
        String uri = Objects.requireNonNull(
                System.getenv("MONGODB_URI"), "set MONGODB_URI to a server, see scripts/real-server");
        Arguments arguments = Arguments.parse(
                "--only",
                benchmarks.stream().collect(Collectors.joining("|", "^(", ")$")),
                "--systems",
                Systems.OWN + '|' + CoreSet.REFERENCE,
                "--uri",
                uri,
                "--server",
                "the server of MONGODB_URI");
        try {
            return new SuiteRun(arguments, Plan.ofGate(arguments)).run().figures();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
