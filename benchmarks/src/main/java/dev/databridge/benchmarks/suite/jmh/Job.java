package dev.databridge.benchmarks.suite.jmh;

import dev.databridge.benchmarks.suite.Benchmark;
import java.util.Map;

/**
 * What a fork does: one benchmark for one system.
 *
 * @param benchmark the benchmark, of one document
 * @param system the system
 * @param method class and name of JMH's method, with a dot between
 * @param parameters JMH's parameters for it
 * @param documents how many documents an invocation is about, as JMH sees it
 */
public record Job(Benchmark benchmark, String system, String method, Map<String, String> parameters, int documents) {}
