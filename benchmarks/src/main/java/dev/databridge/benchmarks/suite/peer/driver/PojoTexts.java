package dev.databridge.benchmarks.suite.peer.driver;

import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Long texts, for the driver's POJO codec. */
public class PojoTexts {
    public @Nullable ObjectId id;
    public @Nullable String title;
    public @Nullable String first;
    public @Nullable String second;
    public @Nullable String third;
    public @Nullable String fourth;
    public @Nullable String fifth;
}
