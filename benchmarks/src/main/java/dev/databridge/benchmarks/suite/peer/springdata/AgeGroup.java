package dev.databridge.benchmarks.suite.peer.springdata;

import dev.databridge.benchmarks.suite.peer.AgeView;
import org.springframework.data.annotation.Id;

/** The people of one age; the age is what they were grouped by, and so the id. */
public record AgeGroup(@Id int age, long count, double mean) implements AgeView {}
