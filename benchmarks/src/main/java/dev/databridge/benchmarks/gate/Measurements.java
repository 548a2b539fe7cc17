package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.suite.report.Figure;
import java.util.List;

/**
 * Where the gate has its figures from.
 *
 * <p>Found through {@link java.util.ServiceLoader}. Each call measures in new processes: code that a compiler made slow once
 * stays slow for the life of a process, and measuring again must be able to show that.
 */
public interface Measurements {
    /**
     * Measures data-bridge and {@link CoreSet#REFERENCE} in turns, A B A B.
     *
     * @param benchmarks names of the core set
     * @return for each benchmark a figure of both. The n-th of {@link Figure#wallSamples} of the one and of the other are of the
     *     same round; 12 rounds see what GateRunTest shows, fewer see less. What could not be measured is left out, and fails the gate
     */
    List<Figure> measure(List<String> benchmarks);
}
