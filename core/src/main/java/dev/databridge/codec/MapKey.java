package dev.databridge.codec;

/**
 * Turns the keys of a map into field names and back.
 *
 * @param <K> the type of the keys
 */
public interface MapKey<K> {
    /** The name under which a key's value is stored. */
    String name(K key);

    /**
     * The key of a stored name.
     *
     * @param name a stored name
     * @return the key
     * @throws IllegalArgumentException if the name is none of a key of this type, with a text that says why
     */
    K key(String name);
}
