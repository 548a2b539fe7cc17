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
        int document = writer.startDocument();
        if (haveOneOperator(updates)) {
            writeGroup(writer, updates.get(0).operator(), updates);
        } else {
            writeGroups(writer, updates);
        }
        writer.endDocument(document);
    }

    private static boolean haveOneOperator(List<? extends Update<?>> updates) {
        for (Update<?> update : updates) {
            if (!update.operator().equals(updates.get(0).operator())) {
                return false;
            }
        }
        return !updates.isEmpty();
    }

    private static void writeGroups(BsonByteWriter writer, List<? extends Update<?>> updates) {
        Map<String, List<Update<?>>> groups = new LinkedHashMap<>();
        for (Update<?> update : updates) {
            groups.computeIfAbsent(update.operator(), operator -> new ArrayList<>())
                    .add(update);
        }
        groups.forEach((operator, group) -> writeGroup(writer, operator, group));
    }

    private static void writeGroup(BsonByteWriter writer, String operator, List<? extends Update<?>> group) {
        writer.writeName(operator);
        int fields = writer.startDocument();
        for (Update<?> update : group) {
            ((EncodedUpdate<?>) update).writeTo(writer);
        }
        writer.endDocument(fields);
    }
}
