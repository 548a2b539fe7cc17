package dev.databridge.benchmarks.state;

import java.nio.ByteBuffer;
import java.util.Map;
import org.bson.BsonBinaryReader;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;

/** Keeps the driver's tree, makes another one to see whether anything changed, and compares them. */
final class Trees<T> extends Contender<T, Document> {
    private final DocumentCodec trees = new DocumentCodec();

    Trees(Sample<T> sample) {
        super(sample);
    }

    @Override
    Document remember(T document) {
        return tree(stored, stored.length);
    }

    private Document tree(byte[] bytes, int size) {
        return trees.decode(
                new BsonBinaryReader(ByteBuffer.wrap(bytes, 0, size)),
                DecoderContext.builder().build());
    }

    @Override
    @Nullable
    Changes<Document> changes(T document, Document remembered) {
        encode(document);
        Document now = tree(writer.bytes(), writer.size());
        Document set = new Document();
        difference("", remembered, now, set);
        return set.isEmpty() ? null : new Changes<>(new RawBsonDocument(new Document("$set", set), trees), now);
    }

    /** Of documents with the same fields, as those of the benchmark stay. */
    private static void difference(String prefix, Document before, Document now, Document set) {
        for (Map.Entry<String, Object> field : now.entrySet()) {
            Object value = field.getValue();
            Object old = before.get(field.getKey());
            if (value instanceof Document inner && old instanceof Document oldInner) {
                difference(prefix + field.getKey() + '.', oldInner, inner, set);
            } else if (!value.equals(old)) {
                set.put(prefix + field.getKey(), value);
            }
        }
    }
}
