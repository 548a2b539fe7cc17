package dev.databridge.benchmarks.memory;

/** An immutable part. */
record Home(String street, String city, String zip) {}
