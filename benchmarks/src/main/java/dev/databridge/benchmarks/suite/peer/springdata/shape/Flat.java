package dev.databridge.benchmarks.suite.peer.springdata.shape;

import java.time.Instant;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;

/** Ten plain fields. */
public record Flat(
        @Id ObjectId id,
        String name,
        String email,
        String city,
        int age,
        int visits,
        long balance,
        double score,
        boolean active,
        Instant created) {}
