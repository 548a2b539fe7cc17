package dev.databridge.benchmarks.suite.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.databridge.benchmarks.suite.statistics.Estimate;
import dev.databridge.benchmarks.suite.statistics.Median;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What one system needs for one operation: a row of the JSON report. Null is what could not be had.
 *
 * @param op the benchmark's name in kebab-case
 * @param system who did it
 * @param n documents per operation
 * @param wallNs nanoseconds from call to return, per operation: the median of the samples
 * @param wallLow the lower end of its 95 % interval, for which six samples are the fewest
 * @param wallHigh the upper end
 * @param cpuNs nanoseconds of processor time of all of the client's threads, per operation
 * @param allocBytes bytes that all of the client's threads allocated, per operation
 * @param bytes what a benchmark counts that is not about time: bytes held, or sent; not in the report if null, as for all others
 * @param samples how many samples there are
 * @param wallSamples the samples of {@code wallNs}, in the order in which they were taken
 * @param cpuSamples those of {@code cpuNs}; not in the report if there are none
 * @param allocSamples those of {@code allocBytes}; the same
 * @param megabytesPerSecond see {@link Score}; not in the report if null, as for all benchmarks that have no score
 * @param percentiles the same
 */
public record Figure(
        String op,
        String system,
        long n,
        @Nullable Double wallNs,
        @Nullable Double wallLow,
        @Nullable Double wallHigh,
        @Nullable Double cpuNs,
        @Nullable Double allocBytes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double bytes,
        int samples,
        List<Double> wallSamples,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Double> cpuSamples,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Double> allocSamples,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double megabytesPerSecond,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SortedMap<Integer, Double> percentiles) {
    /** Keeps copies of the samples. */
    public Figure {
        wallSamples = List.copyOf(wallSamples);
        cpuSamples = List.copyOf(cpuSamples);
        allocSamples = List.copyOf(allocSamples);
    }

    /** The figure of these samples: one per block of runs, or per process, of each; none of what is not known. */
    public static Figure ofSamples(
            String op, String system, long documents, List<Double> wall, List<Double> cpu, List<Double> allocated) {
        return timed(op, system, documents, wall, median(cpu), median(allocated), cpu, allocated);
    }

    private static @Nullable Double median(List<Double> samples) {
        return samples.isEmpty() ? null : Median.of(samples);
    }

    /**
     * The figure of these samples, where of processor time and bytes there are none.
     *
     * @param wallSamples one per block of runs, or per process; none where the time is not known
     */
    public static Figure of(
            String op,
            String system,
            long documents,
            List<Double> wallSamples,
            @Nullable Double cpuNs,
            @Nullable Double allocBytes) {
        return timed(op, system, documents, wallSamples, cpuNs, allocBytes, List.of(), List.of());
    }

    private static Figure timed(
            String op,
            String system,
            long documents,
            List<Double> wallSamples,
            @Nullable Double cpuNs,
            @Nullable Double allocBytes,
            List<Double> cpuSamples,
            List<Double> allocSamples) {
        Estimate interval = interval(wallSamples);
        return new Figure(
                op,
                system,
                documents,
                median(wallSamples),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                cpuNs,
                allocBytes,
                null,
                wallSamples.size(),
                wallSamples,
                cpuSamples,
                allocSamples,
                null,
                null);
    }

    private static @Nullable Estimate interval(List<Double> samples) {
        boolean wide = !samples.isEmpty() && Median.coverage(samples.size()) >= Median.WANTED;
        return wide ? Median.withInterval(samples) : null;
    }

    /**
     * A figure that is not about time: bytes that are held, or sent.
     *
     * @param samples what was counted, once or more; the median counts
     */
    public static Figure ofBytes(String op, String system, long documents, List<Double> samples) {
        return new Figure(
                op,
                system,
                documents,
                null,
                null,
                null,
                null,
                null,
                Median.of(samples),
                samples.size(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** The same figure with its score. */
    public Figure scored(Score score) {
        return new Figure(
                op,
                system,
                n,
                wallNs,
                wallLow,
                wallHigh,
                cpuNs,
                allocBytes,
                bytes,
                samples,
                wallSamples,
                cpuSamples,
                allocSamples,
                score.megabytesPerSecond(),
                score.percentiles());
    }
}
