package dev.databridge.bson;

/**
 * How much a reader accepts and a writer makes.
 *
 * @param maxDocumentSize the most bytes of the outermost document, at least 5
 * @param maxDepth the most levels of documents and arrays inside each other, 1 to 1,000: reading them nests calls
 */
public record BsonLimits(int maxDocumentSize, int maxDepth) {
    /** 64 MiB, four times what a server stores, for replies of commands; 200 levels, as the server's own limit. */
    public static final BsonLimits DEFAULT = new BsonLimits(64 << 20, 200);

    /**
     * @throws IllegalArgumentException if a limit is out of its range
     */
    public BsonLimits {
        if (maxDocumentSize < 5) {
            throw new IllegalArgumentException("maxDocumentSize is " + maxDocumentSize + ", must be at least 5");
        }
        if (maxDepth < 1 || maxDepth > 1000) {
            throw new IllegalArgumentException("maxDepth is " + maxDepth + ", must be 1 to 1000");
        }
    }
}
