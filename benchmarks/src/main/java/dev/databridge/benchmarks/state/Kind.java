package dev.databridge.benchmarks.state;

/** What a document is dominated by. */
public enum Kind {
    /** The document of the other benchmarks, 245 bytes. */
    FLAT,
    /** Twenty fields. */
    WIDE,
    /** Long texts. */
    TEXT,
    /** Lists and maps. */
    ARRAYS,
    /** Parts in parts. */
    NESTED
}
