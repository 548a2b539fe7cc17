package dev.databridge.codec;

import dev.databridge.index.IndexDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a document is stored.
 *
 * @param collection the collection's name
 * @param database the database's name, or null for the bridge's own
 * @param version the stored name of the field that counts versions, or null if there is none
 * @param indexes the indexes that annotations declare
 * @param tracked whether active documents remember what is stored, unless an option says otherwise
 */
public record DocumentMapping(
        String collection,
        @Nullable String database,
        @Nullable String version,
        List<IndexDefinition> indexes,
        boolean tracked) {
    /** Copies the list. */
    public DocumentMapping {
        indexes = List.copyOf(indexes);
    }

    /** With documents that remember what is stored. */
    public DocumentMapping(
            String collection, @Nullable String database, @Nullable String version, List<IndexDefinition> indexes) {
        this(collection, database, version, indexes, true);
    }

    /** The same with documents that remember nothing. */
    public DocumentMapping untracked() {
        return new DocumentMapping(collection, database, version, indexes, false);
    }
}
