package dev.databridge.benchmarks.suite.report;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.report.Comparison.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One benchmark and all systems that have something to say to it, in the order of {@link Systems#ORDER}.
 *
 * @param benchmark what is done
 * @param lines by whom, with what result
 */
record Entry(Benchmark benchmark, List<Line> lines) {
    Optional<Line> own() {
        return lines.stream().filter(Line::isOwn).findFirst();
    }

    Optional<Line> line(String system) {
        return lines.stream().filter(line -> line.system().equals(system)).findFirst();
    }

    /** Whether any system has this figure. */
    boolean has(Function<Line, @Nullable Double> measure) {
        return lines.stream().map(measure).anyMatch(Objects::nonNull);
    }

    /** A figure with, in brackets, how many times that of data-bridge it is; after {@code ≈} if no difference was found. */
    String withFactor(Line line, Measure measure) {
        String text = measure.text(measure.of(line));
        return line.isOwn()
                ? text
                : text + own().map(own -> factor(own, line, measure)).orElse("");
    }

    private static String factor(Line own, Line other, Measure measure) {
        Double owns = measure.of(own);
        Double others = measure.of(other);
        if (owns == null || others == null || owns <= 0) {
            return "";
        }
        boolean same = measure.compare(own, other).outcome() == Outcome.SAME;
        return (same ? " (≈ " : " (") + Units.factor(others / owns) + ')';
    }
}
