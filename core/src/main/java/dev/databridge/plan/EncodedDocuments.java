package dev.databridge.plan;

import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;

/**
 * Documents that are encoded already, one behind the other in one array.
 *
 * <p>Immutable as long as nobody writes to the array, which is not copied. Safe for use by many threads.
 */
public final class EncodedDocuments {
    private final byte[] bytes;
    private final int[] ranges;
    private final int size;

    /**
     * Takes the documents; the arrays are not copied.
     *
     * @param bytes holds the documents
     * @param ranges for each document where it starts and how many bytes it has
     * @param size how many documents there are
     * @throws IllegalArgumentException if there are fewer ranges than documents
     */
    public EncodedDocuments(byte[] bytes, int[] ranges, int size) {
        if (size < 0 || ranges.length < 2L * size) {
            throw new IllegalArgumentException(
                    size + " documents need " + 2L * size + " numbers, there are " + ranges.length);
        }
        this.bytes = bytes;
        this.ranges = ranges;
        this.size = size;
    }

    /** How many documents there are. */
    public int size() {
        return size;
    }

    /** The array that holds the documents; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where a document starts in the array. */
    public int offset(int index) {
        return ranges[2 * index];
    }

    /** How many bytes a document has. */
    public int length(int index) {
        return ranges[2 * index + 1];
    }

    /** A document as the driver's value, which shares the array. */
    public RawBsonDocument get(int index) {
        return new RawBsonDocument(bytes, offset(index), length(index));
    }

    /** All documents as the driver's values, which share the array. */
    public List<RawBsonDocument> toList() {
        List<RawBsonDocument> documents = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            documents.add(get(i));
        }
        return documents;
    }
}
