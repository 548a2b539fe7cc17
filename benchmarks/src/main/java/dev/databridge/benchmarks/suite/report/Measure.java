package dev.databridge.benchmarks.suite.report;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is shown beside the wall time, with how many times that of data-bridge it is.
 *
 * @param value of a system
 * @param samples of which it is the median
 * @param format how it is written
 */
record Measure(
        Function<Line, @Nullable Double> value,
        Function<Figure, List<Double>> samples,
        Function<@Nullable Double, String> format) {
    static final Measure CPU = new Measure(Line::cpu, Figure::cpuSamples, Units::time);
    static final Measure ALLOCATED = new Measure(Line::allocated, Figure::allocSamples, Units::bytes);
    /** What is held or sent: counted, so there is nothing to tell from chance. */
    static final Measure BYTES = new Measure(Line::bytes, figure -> List.of(), Units::bytes);

    @Nullable
    Double of(Line line) {
        return value.apply(line);
    }

    String text(@Nullable Double known) {
        return format.apply(known);
    }

    /** data-bridge against another system; unknown without samples, or where some are 0, of which there are no ratios. */
    Comparison compare(Line own, Line other) {
        List<Double> owns = samples(own);
        List<Double> others = samples(other);
        boolean ratios =
                owns.stream().allMatch(sample -> sample > 0) && others.stream().allMatch(sample -> sample > 0);
        return ratios ? Comparison.of(owns, others) : Comparison.UNKNOWN;
    }

    private List<Double> samples(Line line) {
        Figure figure = line.figure();
        return figure == null ? List.of() : samples.apply(figure);
    }
}
