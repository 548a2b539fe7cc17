package dev.databridge;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ValueCodec;
import dev.databridge.query.internal.Scratch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;

/** The filter for one document, as it has to be stored for a write to be right. */
final class WriteFilter<T> {
    private static final int DOCUMENT = 3;
    private static final int ARRAY = 4;

    private final DocumentCodec<T> codec;
    private final Object id;
    private final List<Consumer<BsonByteWriter>> conditions = new ArrayList<>(2);

    WriteFilter(DocumentCodec<T> codec, Object id) {
        this.codec = codec;
        this.id = id;
    }

    /** With the version that the object has; 0 is that of a document that has none. Classes without one have no condition. */
    WriteFilter<T> withVersion(long version) {
        String field = codec.mapping().version();
        if (field != null) {
            conditions.add(writer -> {
                writer.writeName(field);
                if (version == 0) {
                    writeNone(writer);
                } else {
                    writer.writeLong(version);
                }
            });
        }
        return this;
    }

    private static void writeNone(BsonByteWriter writer) {
        int condition = writer.startDocument();
        writer.writeName("$in");
        int array = writer.startArray();
        writer.writeIndex(0);
        writer.writeLong(0);
        writer.writeIndex(1);
        writer.writeNull();
        writer.endArray(array);
        writer.endDocument(condition);
    }

    /** With documents at these paths: neither nothing, nor a null, an array or a value. */
    WriteFilter<T> withDocuments(Iterable<String> paths) {
        conditions.add(writer -> writeDocuments(writer, paths));
        return this;
    }

    /** Writes the conditions that there are documents at these paths. */
    static void writeDocuments(BsonByteWriter writer, Iterable<String> paths) {
        for (String path : paths) {
            writer.writeName(path);
            int condition = writer.startDocument();
            writer.writeName("$type");
            writer.writeInt(DOCUMENT);
            writer.writeName("$not"); // an array of documents would match the type of its elements
            int not = writer.startDocument();
            writer.writeName("$type");
            writer.writeInt(ARRAY);
            writer.endDocument(not);
            writer.endDocument(condition);
        }
    }

    @SuppressWarnings("unchecked") // the id came from a document of this class
    RawBsonDocument toFilter() {
        Ids.check(codec, id);
        BsonByteWriter writer = Scratch.take();
        int start = writer.startDocument();
        writer.writeName("_id");
        ((ValueCodec<Object>) codec.idCodec()).write(writer, id);
        conditions.forEach(condition -> condition.accept(writer));
        writer.endDocument(start);
        return new RawBsonDocument(Scratch.finish(writer));
    }
}
