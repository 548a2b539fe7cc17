package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonLimits;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.plan.FindPlan;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Asks for all ids of a window, and finds out which document is whose, without decoding more than its id. */
final class LoaderQuery {
    private final DocumentCodec<?> codec;
    private final CollectionAccess access;
    private final FindPlan plan;

    LoaderQuery(DocumentContext<?> context, FindPlan all) {
        this.codec = context.codec();
        this.access = context.access().through(new DocumentDoor(RawDocumentCodec.INSTANCE), codec.type());
        this.plan = all;
    }

    FindPlan plan() {
        return plan;
    }

    /**
     * Asks the server; for very many ids in several queries.
     *
     * @throws dev.databridge.exception.DataBridgeException as any query does
     */
    LoaderWindow.Answer send(Map<ByteBuffer, Object> wanted) {
        Map<ByteBuffer, byte[]> found = new HashMap<>(wanted.size() * 2);
        boolean strangers = false;
        for (RawBsonDocument filter : Ids.filters(codec, wanted.values())) {
            for (RawBsonDocument document : find(filter)) {
                byte[] bytes = bytes(document);
                ByteBuffer key = keyOf(bytes, wanted);
                if (key == null) {
                    strangers = true;
                } else {
                    found.put(key, bytes);
                }
            }
        }
        return new LoaderWindow.Answer(found, strangers, null, false);
    }

    private Iterable<RawBsonDocument> find(RawBsonDocument filter) {
        return new Results<>(new ResultSource.Find<RawBsonDocument>(
                        plan.withFilter(filter), access, UnaryOperator.identity()))
                .toList();
    }

    private static byte[] bytes(RawBsonDocument document) {
        return document.getBackingArray(); // made for it alone by RawDocumentCodec
    }

    /**
     * The key that names a document, or null: its id cannot be read, or the collection takes texts for equal that are not
     * (a collation). Those who are left without a document then ask for theirs alone.
     */
    private @Nullable ByteBuffer keyOf(byte[] document, Map<ByteBuffer, Object> wanted) {
        BsonByteReader reader = new BsonByteReader().reset(document, 0, document.length);
        try {
            reader.startDocument();
            while (reader.hasNext()) {
                reader.next();
                if (reader.name().equals("_id")) {
                    return keyOf(reader, document, wanted);
                }
                reader.skip();
            }
        } catch (RuntimeException malformed) { // also what a converter of the user throws
            return null;
        }
        return null;
    }

    /** By its bytes, as nearly all are; else as the codec would write it, because a server takes 1 and 1.0 for the same. */
    private @Nullable ByteBuffer keyOf(BsonByteReader reader, byte[] document, Map<ByteBuffer, Object> wanted) {
        int from = reader.position();
        ByteBuffer stored = key(reader.type(), document, from, reader.sizeOfValue());
        if (wanted.containsKey(stored)) {
            return stored;
        }
        Object id = codec.idCodec().read(reader);
        ByteBuffer written = id == null ? stored : Ids.key(codec, id);
        return wanted.containsKey(written) ? written : null;
    }

    private static ByteBuffer key(byte type, byte[] bytes, int offset, int length) {
        BsonByteWriter writer = new BsonByteWriter(length + 16, BsonLimits.DEFAULT);
        int start = writer.startDocument();
        writer.writeName("_id");
        writer.writeRaw(type, bytes, offset, length);
        writer.endDocument(start);
        return ByteBuffer.wrap(EqualIds.canonical(writer.toByteArray()));
    }
}
