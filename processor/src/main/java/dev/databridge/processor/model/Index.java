package dev.databridge.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that annotations declare.
 *
 * @param keys its fields in order
 * @param unique whether no two documents may have the same values
 * @param sparse whether documents without the fields are left out
 * @param expireAfterSeconds after how many seconds a document is deleted, or null for never
 * @param name its name, or null for the server's
 */
public record Index(
        List<Key> keys,
        boolean unique,
        boolean sparse,
        @Nullable Long expireAfterSeconds,
        @Nullable String name) {
    /**
     * One field of an index.
     *
     * @param path the dotted stored path
     * @param ascending whether from the least value to the greatest
     */
    public record Key(String path, boolean ascending) {}
}
