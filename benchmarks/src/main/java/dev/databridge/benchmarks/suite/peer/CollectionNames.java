package dev.databridge.benchmarks.suite.peer;

/** What entity classes are annotated with: where mappers store. */
public final class CollectionNames {
    /** People. */
    public static final String PEOPLE = "people";
    /** Wide documents. */
    public static final String WIDE = "wide";

    private CollectionNames() {}
}
