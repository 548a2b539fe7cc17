package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;

/** A record of nothing but its id. */
@Document("markers")
record Marker(@Id String code) {}
