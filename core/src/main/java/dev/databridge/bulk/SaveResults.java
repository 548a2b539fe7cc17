package dev.databridge.bulk;

import dev.databridge.exception.BulkWriteException.Outcome;
import java.util.List;

/**
 * What {@code saveAll} did, if it went through for all documents.
 *
 * @param documents the documents in the order given: the same instances, new ones for records that got an id or a version
 * @param outcomes for each of them {@link Outcome#DONE} or {@link Outcome#UNCHANGED}
 * @param <T> the document's class or record
 */
public record SaveResults<T>(List<T> documents, List<Outcome> outcomes) {
    /** Copies the lists. */
    public SaveResults {
        documents = List.copyOf(documents);
        outcomes = List.copyOf(outcomes);
    }

    /** How many documents were written. */
    public int done() {
        return count(Outcome.DONE);
    }

    /** How many documents did not differ from what is stored, so that nothing was sent of them. */
    public int unchanged() {
        return count(Outcome.UNCHANGED);
    }

    private int count(Outcome outcome) {
        return (int) outcomes.stream().filter(outcome::equals).count();
    }
}
