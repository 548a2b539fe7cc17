package dev.databridge.benchmarks.gate;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the core set came to when it was last written down.
 *
 * @param key the JDK and the processor
 * @param date the day
 * @param benchmarks what was measured, by name
 */
record Baseline(Key key, LocalDate date, Map<String, Measured> benchmarks) {
    Baseline {
        benchmarks = new TreeMap<>(benchmarks);
    }

    Measured of(String benchmark) {
        return benchmarks.getOrDefault(benchmark, Measured.NOTHING);
    }
}
