package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Systems;
import dev.databridge.benchmarks.suite.statistics.Median;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the gate compares of a benchmark: bytes, and times as ratios.
 *
 * @param allocBytes bytes per operation; null if not known
 * @param ratios of each round, the time of data-bridge to that of the driver's own path, so that what slowed both drops out; where
 *     there are many, medians of a few that follow each other; empty if not known
 * @param floors of each pair of processes, the ratio of the times of their fastest quarters: what slowed only some rounds of the
 *     one or the other drops out; empty if not known
 */
record Measured(@Nullable Double allocBytes, List<Double> ratios, List<Double> floors) {
    /** As many as a baseline is readable with. */
    private static final int RATIOS_OF_A_PAIR = 12;

    static final Measured NOTHING = new Measured(null, List.of(), List.of());

    Measured {
        ratios = List.copyOf(ratios);
        floors = List.copyOf(floors);
    }

    static Measured of(String benchmark, List<Figure> figures) {
        Optional<Figure> own = figure(benchmark, Systems.OWN, figures);
        List<Double> times = own.map(Figure::wallSamples).orElse(List.of());
        List<Double> references = figure(benchmark, CoreSet.REFERENCE, figures)
                .map(Figure::wallSamples)
                .orElse(List.of());
        List<Double> floors = times.isEmpty() || references.isEmpty()
                ? List.of()
                : List.of(Median.fastestQuarter(times) / Median.fastestQuarter(references));
        return new Measured(own.map(Figure::allocBytes).orElse(null), ratios(times, references), floors);
    }

    boolean hasTimes() {
        return !ratios.isEmpty() && !floors.isEmpty();
    }

    /** Several measurements of the same benchmark as one. */
    static Measured together(List<Measured> measured) {
        List<Double> bytes = measured.stream()
                .map(Measured::allocBytes)
                .filter(Objects::nonNull)
                .toList();
        List<Double> ratios =
                measured.stream().flatMap(each -> each.ratios().stream()).toList();
        List<Double> floors =
                measured.stream().flatMap(each -> each.floors().stream()).toList();
        return new Measured(bytes.isEmpty() ? null : Median.of(bytes), ratios, floors);
    }

    private static Optional<Figure> figure(String benchmark, String system, List<Figure> figures) {
        return figures.stream()
                .filter(figure ->
                        figure.op().equals(benchmark) && figure.system().equals(system))
                .findFirst();
    }

    /** Round by round, a dozen or fewer medians of some each; a round that one of the two does not have is left out. */
    private static List<Double> ratios(List<Double> times, List<Double> references) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(times.size(), references.size()); round++) {
            ratios.add(times.get(round) / references.get(round));
        }
        int together = Math.max(1, groups(ratios.size(), RATIOS_OF_A_PAIR));
        return IntStream.range(0, groups(ratios.size(), together))
                .mapToObj(group -> ratios.subList(group * together, Math.min(ratios.size(), (group + 1) * together)))
                .map(Median::of)
                .toList();
    }

    private static int groups(int all, int size) {
        return (all + size - 1) / size;
    }
}
