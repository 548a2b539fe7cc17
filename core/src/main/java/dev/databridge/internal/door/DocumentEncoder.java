package dev.databridge.internal.door;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonLimits;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.internal.pool.StripedPool;
import dev.databridge.plan.EncodedDocuments;
import java.util.Arrays;
import java.util.List;

/**
 * Encodes documents one behind the other into one array, before anything is sent: so that a document that cannot be stored
 * is found while nothing has happened yet.
 *
 * <p>Writers are pooled. Small results are copied out of them, at the price of one {@code memcpy}; a writer that became
 * large gives its array away and is not kept.
 */
public final class DocumentEncoder {
    /** The greatest document that a server stores, in bytes. */
    public static final int MAX_DOCUMENT_SIZE = 16 << 20;

    /** So many bytes, about, and so many documents are sent in one call at most. */
    private static final int CHUNK_BYTES = 16 << 20;

    private static final int CHUNK_DOCUMENTS = 100_000;

    private static final int MOST_COPIED = 256 << 10;

    /** One level more than a document may have, for the array around the documents. */
    private static final BsonLimits LIMITS =
            new BsonLimits(BsonLimits.DEFAULT.maxDocumentSize(), BsonLimits.DEFAULT.maxDepth() + 1);

    private static final StripedPool<BsonByteWriter> WRITERS =
            new StripedPool<>(() -> new BsonByteWriter(1024, LIMITS));

    private DocumentEncoder() {}

    /**
     * Encodes as many documents as go into one call.
     *
     * <p>A document that cannot be stored is an exception if nothing was sent before ({@code from} is 0) or it is the first
     * one here; otherwise the documents before it are given back, so that the next call meets it as its first.
     *
     * @param codec names a document that cannot be stored
     * @param form writes the documents
     * @param documents the documents, all with their ids
     * @param from the first one to encode
     * @return at least one document, unless {@code from} is the end of the list
     * @throws DocumentTooLargeException if a document is over {@link #MAX_DOCUMENT_SIZE}
     * @throws DocumentEncodeException if a document holds a value that cannot be stored
     */
    public static <T> EncodedDocuments encode(
            DocumentCodec<T> codec, DocumentForm<T> form, List<T> documents, int from) {
        BsonByteWriter writer = WRITERS.borrow().reset();
        int[] ranges = new int[2 * Math.min(documents.size() - from, CHUNK_DOCUMENTS)];
        int count = 0;
        // elements of an array, so that the writer sets the type byte before each document and nowhere else
        writer.startArray();
        while (2 * count < ranges.length && writer.size() < CHUNK_BYTES) {
            T document = documents.get(from + count);
            writer.writeIndex(0);
            int start = writer.size();
            try {
                write(codec, form, document, writer);
                ranges[2 * count + 1] = checkedSize(codec, document, writer.size() - start);
            } catch (DataBridgeException failure) {
                if (from == 0 || count == 0) {
                    throw failure;
                }
                break;
            }
            ranges[2 * count++] = start;
        }
        return new EncodedDocuments(take(writer), ranges, count);
    }

    /** Encodes one document. */
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
