package dev.databridge.path.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonDecodeException;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.codec.ValueCodec;
import dev.databridge.path.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of one field out of a document. Where there is none it gives {@link #MISSING}, because a codec that gives
 * null for a document has failed.
 */
public final class FieldValueCodec implements ValueCodec<Object> {
    private static final Object MISSING = new Object();

    private static final String ELEMENTS =
            "; if the path is that of the array's elements, project the array itself, or use distinct";

    private final String[] segments;
    private final ValueCodec<?> codec;

    /**
     * Makes a codec.
     *
     * @param path the field
     */
    public FieldValueCodec(FieldPath<?, ?> path) {
        this.segments = path.path().split("\\.", -1);
        this.codec = path.codec();
    }

    /** The value, or null for {@link #MISSING}. */
    @SuppressWarnings("unchecked") // the codec made the value, and MISSING is nobody else's
    public static <V> @Nullable V unwrap(@Nullable Object value) {
        return value == MISSING ? null : (V) value;
    }

    @Override
    public Object read(BsonByteReader reader) {
        Object value = read(reader, 0);
        return value == null ? MISSING : value;
    }

    private @Nullable Object read(BsonByteReader reader, int depth) {
        if (depth == segments.length) {
            return readValue(reader);
        }
        if (reader.type() == BsonTypeCode.ARRAY) {
            throw reader.fail("found an array inside the path " + String.join(".", segments)
                    + ", expected a document; project the array itself, or use distinct");
        }
        if (reader.type() != BsonTypeCode.DOCUMENT) {
            reader.skip();
            return null;
        }
        return readField(reader, depth);
    }

    /** An array where a value is expected may well be what a path of elements asks for. */
    private @Nullable Object readValue(BsonByteReader reader) {
        boolean array = reader.type() == BsonTypeCode.ARRAY;
        int from = reader.position();
        try {
            return codec.read(reader);
        } catch (BsonDecodeException mismatch) {
            boolean refusedWhole = array && reader.position() == from;
            throw refusedWhole ? reader.fail(from, mismatch.reason() + ELEMENTS) : mismatch;
        }
    }

    private @Nullable Object readField(BsonByteReader reader, int depth) {
        Object value = null;
        int outer = reader.startDocument();
        while (reader.hasNext()) {
            reader.next();
            if (reader.name().equals(segments[depth])) {
                value = read(reader, depth + 1);
            } else {
                reader.skip();
            }
        }
        reader.endDocument(outer);
        return value;
    }

    @Override
    public void write(BsonByteWriter writer, Object value) {
        throw new UnsupportedOperationException("only documents are read here");
    }
}
