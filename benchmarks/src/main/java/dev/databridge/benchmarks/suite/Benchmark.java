package dev.databridge.benchmarks.suite;

/**
 * One benchmark: what is done, whoever does it.
 *
 * @param name in kebab-case, as in every report
 * @param documents how many documents one run is about, 1 or more
 * @param group the heading in reports
 * @param summary what a run does, in one sentence
 */
public record Benchmark(String name, int documents, Group group, String summary) {
    /** The headings of reports, in their order. */
    public enum Group {
        /** Documents go to the server. */
        INSERT("Insert"),
        /** Documents come back. */
        FIND("Find"),
        /** Stored documents change. */
        UPDATE("Update"),
        /** Loaded documents change and are saved. */
        SAVE("Save"),
        /** Documents go away. */
        DELETE("Delete"),
        /** The tasks of MongoDB's specification for object mappers. */
        ODM("ODM specification"),
        /** Bytes to objects, without a server. */
        DECODE("Decode"),
        /** Objects to bytes, without a server. */
        ENCODE("Encode"),
        /** What is remembered of loaded documents. */
        STATE("State"),
        /** Constraints that loaded or new documents are held against. */
        VALIDATION("Validation"),
        /** From nothing to the first answer, and what stays in memory. */
        START("Start and memory");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        /** The heading. */
        public String title() {
            return title;
        }
    }
}
