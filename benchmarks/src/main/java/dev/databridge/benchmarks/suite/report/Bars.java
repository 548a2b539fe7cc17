package dev.databridge.benchmarks.suite.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All bars of a chart.
 *
 * @param unit of the axis
 * @param bars from top to bottom; at least one
 */
record Bars(String unit, List<Bar> bars) {
    /** How many times as long as that of data-bridge a bar may be. Cutting the others' speaks for them, never for us. */
    private static final double LONGEST = 8;

    /** Wall times with their intervals, and the client's processor time in them where {@code withCpu}. */
    static Bars ofTimes(Entry entry, boolean withCpu) {
        double limit = LONGEST * entry.own().map(Line::wall).orElse(Double.MAX_VALUE);
        double largest = largest(entry.lines().stream().map(Line::wall));
        Units.Unit unit = Units.unitOfTime(Math.min(limit, largest));
        return new Bars(
                unit.name(),
                entry.lines().stream()
                        .flatMap(line -> time(line, unit, withCpu).stream())
                        .map(bar -> bar.cutAt(limit / unit.size()))
                        .toList());
    }

    /** Bytes, where there are no times. */
    static Bars ofBytes(Entry entry) {
        Units.Unit unit = Units.unitOfSize(largest(entry.lines().stream().map(Line::bytes)));
        return new Bars(
                unit.name(),
                entry.lines().stream()
                        .flatMap(line -> size(line, unit).stream())
                        .toList());
    }

    /** Where the longest ends. */
    double end() {
        return bars.stream().mapToDouble(Bar::end).max().orElse(1);
    }

    private static List<Bar> time(Line line, Units.Unit unit, boolean withCpu) {
        Figure figure = line.figure();
        if (figure == null || figure.wallNs() == null) {
            return List.of();
        }
        double wall = figure.wallNs() / unit.size();
        double low = Objects.requireNonNullElse(figure.wallLow(), figure.wallNs()) / unit.size();
        double high = Objects.requireNonNullElse(figure.wallHigh(), figure.wallNs()) / unit.size();
        Double cpu = withCpu && figure.cpuNs() != null ? figure.cpuNs() / unit.size() : null;
        return List.of(Bar.of(line.system(), wall, low, high, cpu, Units.time(figure.wallNs())));
    }

    private static List<Bar> size(Line line, Units.Unit unit) {
        Double bytes = line.bytes();
        if (bytes == null) {
            return List.of();
        }
        double size = bytes / unit.size();
        return List.of(Bar.of(line.system(), size, size, size, null, Units.bytes(bytes)));
    }

    private static double largest(Stream<@Nullable Double> values) {
        return values.filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }
}
