package dev.databridge;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ValueCodec;
import dev.databridge.query.internal.Scratch;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;

/** Ids as filters. */
final class Ids {
    /** A list of ids is cut when it has so many bytes or elements: far below what one command may have. */
    private static final int CHUNK_BYTES = 1 << 20;

    private static final int CHUNK_IDS = 10_000;

    private Ids() {}

    /** {@code {_id: id}}. */
    static RawBsonDocument filter(DocumentCodec<?> codec, Object id) {
        return new RawBsonDocument(encode(codec, id));
    }

    /** The bytes of {@code {_id: id}}, equal for ids that are equal to a server. */
    static ByteBuffer key(DocumentCodec<?> codec, Object id) {
        return ByteBuffer.wrap(EqualIds.canonical(encode(codec, id)));
    }

    private static byte[] encode(DocumentCodec<?> codec, Object id) {
        BsonByteWriter writer = Scratch.take();
        int start = writer.startDocument();
        writer.writeName("_id");
        write(codec, id, writer);
        writer.endDocument(start);
        return Scratch.finish(writer);
    }

    /** The filters {@code {_id: {$in: […]}}} that together ask for all ids. */
    static List<RawBsonDocument> filters(DocumentCodec<?> codec, Iterable<?> ids) {
        List<RawBsonDocument> filters = new ArrayList<>();
        for (Iterator<?> rest = ids.iterator(); rest.hasNext(); ) {
            filters.add(nextFilter(codec, rest, CHUNK_IDS, writer -> {}));
        }
        return filters;
    }

    /**
     * The filter that asks for as many ids as one command should have.
     *
     * @param ids at least one; those that the filter asks for are taken
     * @param most not more ids than these
     * @param conditions writes what else must hold
     */
    static RawBsonDocument nextFilter(
            DocumentCodec<?> codec, Iterator<?> ids, int most, Consumer<BsonByteWriter> conditions) {
        BsonByteWriter writer = Scratch.take();
        int start = writer.startDocument();
        writer.writeName("_id");
        int condition = writer.startDocument();
        writer.writeName("$in");
        int array = writer.startArray();
        for (int i = 0; ids.hasNext() && i < most && writer.size() < CHUNK_BYTES; i++) {
            writer.writeIndex(i);
            write(codec, ids.next(), writer);
        }
        writer.endArray(array);
        writer.endDocument(condition);
        conditions.accept(writer);
        writer.endDocument(start);
        return new RawBsonDocument(Scratch.finish(writer));
    }

    @SuppressWarnings("unchecked") // the id's class is checked first
    private static void write(DocumentCodec<?> codec, Object id, BsonByteWriter writer) {
        check(codec, id);
        ((ValueCodec<Object>) codec.idCodec()).write(writer, id);
    }

    /**
     * Refuses ids of another class than the document's.
     *
     * @throws IllegalArgumentException if the id has the wrong class
     */
    static void check(DocumentCodec<?> codec, Object id) {
        Objects.requireNonNull(id, "id");
        if (!codec.idType().isInstance(id)) {
            throw new IllegalArgumentException("ids of " + codec.type().getName() + " are of class "
                    + codec.idType().getName() + ", found " + id.getClass().getName());
        }
    }
}
