package dev.databridge.blackbox.core;

import dev.databridge.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** A part of a {@link Person}. */
@Projection(of = Person.class)
record NameAndCity(@Nullable String name, Person.@Nullable Home home) {}
