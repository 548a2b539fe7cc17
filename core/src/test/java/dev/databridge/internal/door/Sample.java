package dev.databridge.internal.door;

import org.jspecify.annotations.Nullable;

/** A small document, with a codec written by hand. */
public record Sample(@Nullable Integer id, String text) {}
