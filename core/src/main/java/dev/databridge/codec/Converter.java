package dev.databridge.codec;

/**
 * Turns values of a type that data-bridge does not know into values that it knows, and back.
 *
 * <p>Named by {@code @Convert}; needs a constructor without parameters and must be safe for use by many threads. Nulls do
 * not reach it.
 *
 * @param <V> the type in the class
 * @param <S> the type that is stored in its place
 */
public interface Converter<V, S> {
    /** The value to store. */
    S toStored(V value);

    /** The value that was stored. */
    V fromStored(S stored);
}
