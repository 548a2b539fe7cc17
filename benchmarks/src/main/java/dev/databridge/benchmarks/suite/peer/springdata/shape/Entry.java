package dev.databridge.benchmarks.suite.peer.springdata.shape;

import dev.databridge.benchmarks.suite.peer.springdata.Address;
import java.time.Instant;

/** A record of a long list. */
public record Entry(
        String name, String email, int age, boolean active, double score, Instant created, Address address) {}
