package dev.databridge.benchmarks;

/** The nested record of the benchmark's document. */
public record Address(String street, String city, String zip) {}
