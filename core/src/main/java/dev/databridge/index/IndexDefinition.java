package dev.databridge.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index as a value.
 *
 * @param keys the stored paths in order, each with its direction; at least one
 * @param unique whether no two documents may have the same values
 * @param sparse whether documents without the fields are left out
 * @param expireAfterSeconds after how many seconds past the field's date a document is deleted, or null for never
 * @param name the index's name, or null for the one that the server derives
 */
public record IndexDefinition(
        List<Key> keys,
        boolean unique,
        boolean sparse,
        @Nullable Long expireAfterSeconds,
        @Nullable String name) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no key
     */
    public IndexDefinition {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("an index needs at least one key");
        }
    }

    /**
     * One field of an index.
     *
     * @param path the dotted stored path
     * @param ascending whether the index runs from the least value to the greatest
     */
    public record Key(String path, boolean ascending) {}
}
