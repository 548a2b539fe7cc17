package dev.databridge.internal.door;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.internal.pool.StripedPool;
import dev.databridge.plan.EncodedDocuments;
import java.util.Arrays;

/**
 * Encodes single documents before anything is sent: so that a document that cannot be stored is found while nothing has
 * happened yet. Many are encoded by {@link BatchEncoder}.
 *
 * <p>Writers are pooled. Small results are copied out of them, at the price of one {@code memcpy}; a writer that became
 * large gives its array away and is not kept.
 */
public final class DocumentEncoder {
    /** The greatest document that a server stores, in bytes. */
    public static final int MAX_DOCUMENT_SIZE = BatchEncoder.MAX_DOCUMENT_SIZE;

    private static final int MOST_COPIED = 256 << 10;

    private static final StripedPool<BsonByteWriter> WRITERS = new StripedPool<>(BsonByteWriter::new);

    private DocumentEncoder() {}

    /**
     * Encodes one document.
     *
     * @param codec names a document that cannot be stored
     * @param form writes the document
     * @param document the document, with its id
     * @throws DocumentTooLargeException if it is over {@link #MAX_DOCUMENT_SIZE}
     * @throws DocumentEncodeException if it holds a value that cannot be stored
     */
    public static <T> EncodedDocuments encode(DocumentCodec<T> codec, DocumentForm<T> form, T document) {
        BsonByteWriter writer = WRITERS.borrow().reset();
        write(codec, form, document, writer);
        int size = checkedSize(codec, document, writer.size());
        return new EncodedDocuments(take(writer), new int[] {0, size}, 1);
    }

    private static <T> void write(DocumentCodec<T> codec, DocumentForm<T> form, T document, BsonByteWriter writer) {
        try {
            form.write(writer, document);
        } catch (RuntimeException | StackOverflowError failure) {
            throw new DocumentEncodeException(codec.type(), codec.id(document), failure);
        }
    }

    private static <T> int checkedSize(DocumentCodec<T> codec, T document, int size) {
        if (size > MAX_DOCUMENT_SIZE) {
            throw new DocumentTooLargeException(codec.type(), codec.id(document), size, MAX_DOCUMENT_SIZE);
        }
        return size;
    }

    private static byte[] take(BsonByteWriter writer) {
        if (writer.size() > MOST_COPIED) {
            return writer.bytes();
        }
        byte[] copy = Arrays.copyOf(writer.bytes(), writer.size());
        if (writer.capacity() <= ReadDoor.MOST_RETAINED) {
            WRITERS.giveBack(writer);
        }
        return copy;
    }
}
