package dev.databridge.benchmarks.suite.data;

/** The kinds of documents of MongoDB's specification of benchmarks for object mappers. */
public enum OdmKind {
    /** 13 fields, 250 bytes of JSON. */
    SMALL("odm_small", 10_000),
    /** 250 fields and an image, 3.2 MB of JSON; few, so that a reply holds all even if a server knows no limit of batches. */
    LARGE("odm_large", 16),
    /** 14 documents in a document, 8 kB of indented JSON. */
    NESTED("odm_nested", 1000);

    private final String collection;
    private final int count;

    OdmKind(String collection, int count) {
        this.collection = collection;
        this.count = count;
    }

    /** Where all systems store them. */
    public String collection() {
        return collection;
    }

    /** How many are stored where one is found or changed. */
    public int count() {
        return count;
    }
}
