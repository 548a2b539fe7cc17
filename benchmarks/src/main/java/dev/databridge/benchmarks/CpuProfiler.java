package dev.databridge.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the processor time of the program's own threads per operation: the client's share, where the server is another
 * process.
 *
 * <p>The threads of the compiler and of the collector are left out: the compiler is busy for as long as a benchmark of slow
 * operations runs, and what the collector does shows in the allocation.
 */
public final class CpuProfiler implements InternalProfiler {
    /** The name of the result, in nanoseconds per operation. */
    public static final String NAME = "cpu.norm";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long before;

    @Override
    public String getDescription() {
        return "processor time of the threads per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = processorTime();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long operations = Math.max(1, result.getMetadata().getAllOps());
        double perOperation = (double) (processorTime() - before) / operations;
        return List.of(new ScalarResult(NAME, perOperation, "ns/op", AggregationPolicy.AVG));
    }

    private long processorTime() {
        return Arrays.stream(threads.getThreadCpuTime(threads.getAllThreadIds()))
                .filter(time -> time > 0)
                .sum();
    }
}
