package dev.databridge.benchmarks.suite.peer.driver;

/** The people of one age, which is the id. */
public class PojoAgeGroup {
    public int id;
    public int count;
    public double mean;
}
