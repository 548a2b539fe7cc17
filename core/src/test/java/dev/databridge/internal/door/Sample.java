package dev.databridge.internal.door;

import org.jspecify.annotations.Nullable;

/** A small document, with a codec written by hand. */
record Sample(@Nullable Integer id, String text) {}
