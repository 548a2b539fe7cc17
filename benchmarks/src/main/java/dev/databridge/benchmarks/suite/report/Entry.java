package dev.databridge.benchmarks.suite.report;

import dev.databridge.benchmarks.suite.Benchmark;
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

    /** A figure with, in brackets, how many times that of data-bridge it is. */
    String withFactor(Line line, Function<Line, @Nullable Double> measure, Function<@Nullable Double, String> format) {
        Double value = measure.apply(line);
        Double own = own().map(measure).orElse(null);
        if (value == null || own == null || own <= 0 || line.isOwn()) {
            return format.apply(value);
        }
        return format.apply(value) + " (" + Units.factor(value / own) + ')';
    }
}
