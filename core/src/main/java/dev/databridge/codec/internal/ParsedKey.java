package dev.databridge.codec.internal;

import dev.databridge.codec.MapKey;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * Keys that are parsed from names. Only the one name that a key is written as is accepted, because a change under
 * another name would leave the old entry behind.
 *
 * @param expected what a name should be, for the message when it is not
 * @param print the name of a key
 * @param parse the key of a name; throws IllegalArgumentException or DateTimeException if it is none
 * @param <K> the type of the keys
 */
public record ParsedKey<K>(String expected, Function<K, String> print, Function<String, K> parse) implements MapKey<K> {
    @Override
    public String name(K key) {
        return print.apply(key);
    }

    @Override
    public K key(String name) {
        K key;
        try {
            key = parse.apply(name);
        } catch (IllegalArgumentException | DateTimeException none) {
            throw new IllegalArgumentException("expected " + expected, none);
        }
        String canonical = print.apply(key);
        if (!canonical.equals(name)) {
            throw new IllegalArgumentException("expected " + expected + ", written as " + Texts.quote(canonical));
        }
        return key;
    }
}
