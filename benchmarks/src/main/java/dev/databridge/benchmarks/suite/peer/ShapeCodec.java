package dev.databridge.benchmarks.suite.peer;

/**
 * How a mapper gets from the bytes of a document of one {@link DocumentShape} to its object and back, without a server: the
 * same steps that its finds and inserts take. One for each thread.
 */
public interface ShapeCodec {
    /** The object, with all that is in the document. */
    Object decode(byte[] document);

    /**
     * Encodes into an output that is kept, behind nothing.
     *
     * @param value what {@link #decode} gave
     * @return how many bytes it took
     */
    int encode(Object value);

    /** A copy of what was encoded last. */
    byte[] encoded();
}
