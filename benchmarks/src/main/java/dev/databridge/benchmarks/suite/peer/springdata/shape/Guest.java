package dev.databridge.benchmarks.suite.peer.springdata.shape;

import java.util.List;

/** A person in a list. */
public record Guest(String name, String email, int age, double score, List<String> tags, Street address) {}
