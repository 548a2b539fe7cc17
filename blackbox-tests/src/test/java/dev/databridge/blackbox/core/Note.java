package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with a generated id. */
@Document("notes")
record Note(@Id @Nullable UUID id, String text) {}
