package dev.databridge.benchmarks.suite.peer.springdata.shape;

import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;

/** Documents in documents. */
public record Nested(@Id ObjectId id, String title, Party buyer, Party seller) {}
