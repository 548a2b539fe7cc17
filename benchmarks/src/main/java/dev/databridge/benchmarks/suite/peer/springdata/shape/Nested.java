package dev.databridge.benchmarks.suite.peer.springdata.shape;

import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;

/** Parts in parts. */
public record Nested(@Id ObjectId id, Part part) {}
