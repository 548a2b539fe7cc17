package dev.databridge.query.internal;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.query.Filter;
import java.util.Arrays;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A filter as its own bytes.
 *
 * <p>Encoding at once has three effects: a filter that cannot be encoded is an exception where it is made, a value that the
 * caller changes later does not change the filter, and sending costs one copy.
 *
 * @param <D> the document's type
 */
public final class EncodedFilter<D> implements Filter<D> {
    private static final byte[] EMPTY_DOCUMENT = {5, 0, 0, 0, 0};
    private static final EncodedFilter<?> ALL = new EncodedFilter<>(EMPTY_DOCUMENT, false);

    private final byte[] bytes;
    private final boolean positional;

    /**
     * Takes over the bytes of one document.
     *
     * @param bytes one BSON document that nobody changes any more
     * @param positional whether a path in it holds {@code $}, {@code $[]} or {@code $[id]}, which only updates understand
     */
    public EncodedFilter(byte[] bytes, boolean positional) {
        this.bytes = bytes;
        this.positional = positional;
    }

    /** The filter without a condition. */
    @SuppressWarnings("unchecked") // it holds no value of the type
    public static <D> EncodedFilter<D> all() {
        return (EncodedFilter<D>) ALL;
    }

    /** The bytes of any filter, positional or not. */
    public static byte[] bytesOf(Filter<?> filter) {
        return ((EncodedFilter<?>) filter).bytes;
    }

    /** Whether a filter is on a position of an update. */
    public static boolean isPositional(Filter<?> filter) {
        return ((EncodedFilter<?>) filter).positional;
    }

    /** Whether a filter has no condition. */
    public static boolean isEmpty(Filter<?> filter) {
        return bytesOf(filter).length == EMPTY_DOCUMENT.length;
    }

    @Override
    public void writeTo(BsonByteWriter writer) {
        writer.writeRaw(BsonTypeCode.DOCUMENT, sendable(), 0, bytes.length);
    }

    @Override
    public RawBsonDocument toBson() {
        return new RawBsonDocument(sendable());
    }

    private byte[] sendable() {
        if (positional) {
            throw new IllegalStateException(
                    "the filter " + this + " is on a position of an update ($, $[] or $[id]) and can"
                            + " only be given to Update.where; to find documents by their array elements use any() or elemMatch");
        }
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EncodedFilter<?> filter && Arrays.equals(bytes, filter.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return new RawBsonDocument(bytes).toJson();
    }
}
