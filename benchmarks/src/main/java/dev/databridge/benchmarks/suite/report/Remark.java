package dev.databridge.benchmarks.suite.report;

/**
 * Why a system has no figure for a benchmark, or what is to be known about the one that it has.
 *
 * @param op the benchmark's name
 * @param system the system
 * @param text such as {@code not supported} or {@code WRONG result, not timed}
 */
public record Remark(String op, String system, String text) {}
