package dev.databridge.benchmarks.suite.peer.springdata.shape;

import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;

/** Five long texts. */
public record Texts(
        @Id ObjectId id, String title, String first, String second, String third, String fourth, String fifth) {}
