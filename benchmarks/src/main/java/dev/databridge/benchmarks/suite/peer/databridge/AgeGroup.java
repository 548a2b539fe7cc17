package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.annotation.Field;
import dev.databridge.annotation.Projection;

/** The people of one age. */
@Projection
public record AgeGroup(@Field("_id") int age, int count, double mean) {}
