package dev.databridge.processor;

/** Mistakes in indexes. */
final class IndexMistakes {
    private final Mistakes mistakes;

    private IndexMistakes(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    static void addTo(Mistakes mistakes) {
        IndexMistakes all = new IndexMistakes(mistakes);
        all.indexes();
    }

    private void indexes() {
        mistakes.document(
                "expiry of a number",
                "    @Indexed(expireAfterSeconds = 5) int a; // error: not stored as a date; deletes by dates only");
        mistakes.document(
                "expiry of a date as text",
                "    @Indexed(expireAfterSeconds = 5) @Field(as = StoredAs.STRING) Instant a; // error: not stored as a date");
        mistakes.document(
                "negative expiry",
                "    @Indexed(expireAfterSeconds = -5) Instant a; // error: expires after -5 seconds; expected 0 to");
        mistakes.document("index on a map", "    @Indexed Map<String, String> a; // error: @Indexed a is a map");
        mistakes.add("index on the id", """
                @Document class Model {
                    @Indexed @Id ObjectId id; // error: the id, which always has an index
                }
                """);
        mistakes.add("compound index of an unknown field", """
                @Document
                @CompoundIndex({"a", "-c"})
                class Model { // error: @CompoundIndex of Model names '-c'; Java names
                    @Id ObjectId id;
                    String a;
                }
                """);
        mistakes.add("compound index of nothing", """
                @Document
                @CompoundIndex({})
                class Model { // error: names no field
                    @Id ObjectId id;
                }
                """);
        mistakes.add("compound index of an unknown embedded field", """
                @Document
                @CompoundIndex("part.b")
                class Model { // error: names 'part.b'
                    @Id ObjectId id;
                    Part part;
                    record Part(String a) {}
                }
                """);
    }
}
