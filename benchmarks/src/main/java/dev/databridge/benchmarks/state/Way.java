package dev.databridge.benchmarks.state;

/** How it is remembered what is stored. */
public enum Way {
    /** What data-bridge does. */
    SKELETON,
    /** The bytes that a document was read from. */
    BYTES,
    /** The driver's tree, what Beanie keeps. */
    TREE,
    /** A second object. */
    COPY,
    /** Nothing is kept, setters note what was set. */
    FLAGS
}
