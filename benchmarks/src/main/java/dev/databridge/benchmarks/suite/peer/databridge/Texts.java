package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Long texts. */
@Document("texts")
public class Texts {
    @Id
    @Nullable
    ObjectId id;

    @Nullable
    String title;

    @Nullable
    String first;

    @Nullable
    String second;

    @Nullable
    String third;

    @Nullable
    String fourth;

    @Nullable
    String fifth;
}
