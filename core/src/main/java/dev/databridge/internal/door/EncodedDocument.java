package dev.databridge.internal.door;

import org.bson.BsonWriter;

/**
 * One document of an {@linkplain dev.databridge.plan.InsertPlan insert}, on its way through the driver.
 *
 * @param pipe shared by all documents of one call
 * @param bytes holds the document
 * @param offset where it starts
 * @param length how many bytes it has
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one call, and is compared by nobody
public record EncodedDocument(WritePipe pipe, byte[] bytes, int offset, int length) {
    void pipeTo(BsonWriter writer) {
        pipe.pipe(bytes, offset, length, writer);
    }
}
