package dev.databridge.benchmarks.suite.peer.springdata.shape;

import java.util.List;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;

/** A long list of records. */
public record Megabyte(@Id ObjectId id, List<Entry> entries) {}
