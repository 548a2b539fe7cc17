package dev.databridge.benchmarks.suite.peer.databridge;

/** The nested record of a person. */
public record Address(String street, String city, String zip) {}
