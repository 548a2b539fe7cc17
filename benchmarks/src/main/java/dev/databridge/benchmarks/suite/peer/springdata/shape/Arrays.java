package dev.databridge.benchmarks.suite.peer.springdata.shape;

import java.util.List;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;

/** Lists of numbers, texts and records. */
public record Arrays(@Id ObjectId id, List<Integer> numbers, List<String> words, List<Point> points) {}
