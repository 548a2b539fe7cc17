package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A record whose id the user sets. */
@Document("cities")
record City(@Id @Nullable String code, String name, int people) {}
