package dev.databridge.test;

/** What a test can need of a server, see {@link RequiresServer}. */
public enum Capability {
    /** It is the embedded server of this process. */
    EMBEDDED,
    /** It is a server of its own, not the embedded one. */
    REAL,
    /** Sessions, and transactions over several documents. */
    TRANSACTIONS,
    /** Change streams on a database. */
    CHANGE_STREAMS,
    /** Queries with a collation. */
    COLLATION,
    /** Updates that are aggregation pipelines. */
    PIPELINE_UPDATES,
    /** The bulk write of a client, over several collections in one command (server 8.0 and later). */
    CLIENT_BULK_WRITE,
    /** {@code 2dsphere} indexes and {@code $geoWithin}. */
    GEO_QUERIES,
    /** Documents that hold one field several times, stored as they are. */
    DUPLICATE_FIELDS,
    /** Text indexes and {@code $text}. */
    TEXT_INDEX,
    /** Hashed indexes. */
    HASHED_INDEX,
    /** The command {@code configureFailPoint}, which a server has when it is started for tests. */
    FAIL_POINTS,
    /** More than one node. */
    SEVERAL_NODES
}
