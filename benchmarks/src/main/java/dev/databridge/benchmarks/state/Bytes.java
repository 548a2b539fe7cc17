package dev.databridge.benchmarks.state;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** Keeps the bytes, encodes to see whether anything changed, and compares value by value to see what. */
final class Bytes<T> extends Contender<T, byte[]> {
    private final BsonByteReader before = new BsonByteReader();
    private final BsonByteReader now = new BsonByteReader();

    Bytes(Sample<T> sample) {
        super(sample);
    }

    @Override
    byte[] remember(T document) {
        return stored.clone(); // the array that it was read from belongs to a pool
    }

    @Override
    @Nullable
    Changes<byte[]> changes(T document, byte[] remembered) {
        BsonByteWriter encoded = encode(document);
        if (java.util.Arrays.equals(remembered, 0, remembered.length, encoded.bytes(), 0, encoded.size())) {
            return null;
        }
        byte[] bytes = encoded.toByteArray();
        Collected collected = Collected.nothing();
        before.reset(remembered, 0, remembered.length);
        now.reset(bytes, 0, bytes.length);
        difference(remembered, bytes, collected.difference());
        return new Changes<>(collected.update().build(null), bytes);
    }

    /** Of documents with the same fields in the same order, as those of the benchmark stay. */
    private void difference(byte[] old, byte[] bytes, Difference difference) {
        int oldEnd = before.startDocument();
        int end = now.startDocument();
        while (now.hasNext()) {
            before.next();
            now.next();
            int size = now.sizeOfValue();
            int oldSize = before.sizeOfValue();
            int from = now.position();
            int oldFrom = before.position();
            if (java.util.Arrays.equals(old, oldFrom, oldFrom + oldSize, bytes, from, from + size)) {
                before.skip();
                now.skip();
            } else if (now.type() == BsonTypeCode.DOCUMENT) {
                difference.enter(now.name());
                difference(old, bytes, difference);
                difference.leave();
            } else {
                difference.set(now.name(), Value.CODEC, null, new Value(now.type(), bytes, from, size));
                before.skip();
                now.skip();
            }
        }
        before.endDocument(oldEnd);
        now.endDocument(end);
    }

    /** An encoded value. */
    private static final class Value {
        private static final ValueCodec<Value> CODEC = new ValueCodec<>() {
            @Override
            public Value read(BsonByteReader reader) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(BsonByteWriter writer, Value value) {
                writer.writeRaw(value.type, value.bytes, value.from, value.size);
            }
        };

        private final byte type;
        private final byte[] bytes;
        private final int from;
        private final int size;

        Value(byte type, byte[] bytes, int from, int size) {
            this.type = type;
            this.bytes = bytes;
            this.from = from;
            this.size = size;
        }
    }
}
