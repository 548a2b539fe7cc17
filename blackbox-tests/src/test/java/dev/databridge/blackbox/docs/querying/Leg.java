package dev.databridge.blackbox.docs.querying;

import dev.databridge.annotation.Embedded;

@Embedded
record Leg(String gate, int minutes) {}
