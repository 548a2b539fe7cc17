package dev.databridge.benchmarks.suite.jmh;

import java.util.List;
import org.bson.io.BasicOutputBuffer;

/** Makes objects of bytes and bytes of objects, of one shape. For one thread. */
public interface Coder {
    /**
     * Decodes the documents of a reply into objects with all their values, as the driver would have a collection's codec do
     * it.
     *
     * @param reply one array of documents: {@link DocumentShape#reply}
     */
    List<?> decode(byte[] reply);

    /**
     * Encodes objects that were decoded, as the driver would have it for an insert: each after the other.
     *
     * @param documents what {@link #decode} gave
     * @param output empty
     */
    void encode(List<?> documents, BasicOutputBuffer output);
}
