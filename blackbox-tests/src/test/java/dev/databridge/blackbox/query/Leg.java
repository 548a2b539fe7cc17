package dev.databridge.blackbox.query;

import dev.databridge.annotation.Embedded;

/** An element of a list. */
@Embedded
record Leg(String gate, int minutes) {}
