package dev.databridge.state;

import org.jspecify.annotations.Nullable;

/**
 * The old and the new value of one field.
 *
 * @param before the value when the object was loaded or stored, a copy if it is mutable; null if there was none
 * @param after the value as it is now, not a copy; null if there is none
 */
public record Change(@Nullable Object before, @Nullable Object after) {}
