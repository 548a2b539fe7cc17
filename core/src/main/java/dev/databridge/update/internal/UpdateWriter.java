package dev.databridge.update.internal;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.query.internal.Scratch;
import dev.databridge.update.Update;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;

/** Writes updates that were checked. */
public final class UpdateWriter {
    private UpdateWriter() {}

    /** The updates as one document. */
    public static RawBsonDocument encode(List<? extends Update<?>> updates) {
        BsonByteWriter writer = Scratch.take();
        write(writer, updates);
        return new RawBsonDocument(Scratch.finish(writer));
    }

    /** Writes the updates as one document, each under its operator, in the order of the operators' first use. */
    public static void write(BsonByteWriter writer, List<? extends Update<?>> updates) {
        Map<String, List<EncodedUpdate<?>>> groups = new LinkedHashMap<>();
        for (Update<?> update : updates) {
            groups.computeIfAbsent(update.operator(), operator -> new ArrayList<>())
                    .add((EncodedUpdate<?>) update);
        }
        int document = writer.startDocument();
        groups.forEach((operator, group) -> {
            writer.writeName(operator);
            int fields = writer.startDocument();
            group.forEach(update -> update.writeTo(writer));
            writer.endDocument(fields);
        });
        writer.endDocument(document);
    }
}
