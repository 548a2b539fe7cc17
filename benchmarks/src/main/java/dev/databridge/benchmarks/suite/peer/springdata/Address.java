package dev.databridge.benchmarks.suite.peer.springdata;

/** Where a person lives: an immutable value, as Spring Data advises. */
public record Address(String street, String city, String zip) {}
