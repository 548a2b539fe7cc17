package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Extra;
import dev.databridge.annotation.Id;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** A record that keeps what it does not know. */
@Document("open")
record Open(@Id String code, int value, @Extra @Nullable BsonDocument extra) {}
