package dev.databridge.bson;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says and the object that is read from it does not show: which of the object's parts are not stored, and
 * whether a field is stored twice. Who saves the object later has to know both.
 *
 * <p>Not safe for use by many threads while a reader writes to it.
 */
public final class ReadNotes {
    private final Set<String> absent = new HashSet<>(2);
    private @Nullable String duplicate;

    ReadNotes() {}

    void addAbsent(String path) {
        absent.add(path);
    }

    void addDuplicate(String path) {
        duplicate = path;
    }

    /** The dotted paths of documents that are not stored, though the object has a value there; possibly empty. */
    public Set<String> absent() {
        return Set.copyOf(absent);
    }

    /** The dotted path of a field that the document has several times, or null. */
    public @Nullable String duplicate() {
        return duplicate;
    }
}
