package dev.databridge.benchmarks.suite;

/** The suite's program. */
public final class Suite {
    private Suite() {}
}
