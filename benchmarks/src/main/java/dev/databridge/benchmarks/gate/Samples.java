package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.suite.report.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a pair of processes measured, as text: a line per benchmark and system with its bytes, or {@code -}, and the nanoseconds of each
 * round in the order in which they were taken.
 *
 * <pre>{@code
 * find-many-1000 data-bridge 652910 1071200 1065300
 * find-many-1000 driver-document 3160000 2201000 2198000
 * }</pre>
 */
final class Samples {
    private static final String UNKNOWN = "-";

    private Samples() {}

    static String write(List<Figure> figures) {
        return figures.stream().map(Samples::line).collect(Collectors.joining());
    }

    /** Reads what {@link #write} wrote. */
    static List<Figure> read(String text) {
        return text.lines().map(Samples::figure).toList();
    }

    private static String line(Figure figure) {
        String times = figure.wallSamples().stream().map(Numbers::fiveDigits).collect(Collectors.joining(" "));
        return String.join(" ", figure.op(), figure.system(), bytes(figure.allocBytes()), times) + '\n';
    }

    private static String bytes(@Nullable Double bytes) {
        return bytes == null ? UNKNOWN : Numbers.fiveDigits(bytes);
    }

    private static Figure figure(String line) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        String bytes = words.get(2);
        List<Double> times =
                words.subList(3, words.size()).stream().map(Double::valueOf).toList();
        return Figure.of(
                words.get(0), words.get(1), 1, times, null, bytes.equals(UNKNOWN) ? null : Double.valueOf(bytes));
    }
}
