package dev.databridge.benchmarks.suite.peer;

/** An object that {@code aggregate} finds: all people of one age. */
public interface AgeView {
    /** In years. */
    int age();

    /** How many there are. */
    long count();

    /** Their mean score. */
    double mean();
}
