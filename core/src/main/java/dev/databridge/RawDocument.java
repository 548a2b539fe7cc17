package dev.databridge;

import java.util.Objects;
import org.bson.BsonValue;

/**
 * A document as bytes, checked and with an id.
 *
 * @param type what the user gave
 * @param bytes holds the document
 * @param offset where it starts
 * @param length how many bytes it has
 * @param id its id
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one call, and is compared by nobody
record RawDocument(Class<?> type, byte[] bytes, int offset, int length, BsonValue id) {
    RawDocument {
        Objects.checkFromIndexSize(offset, length, bytes.length);
    }
}
