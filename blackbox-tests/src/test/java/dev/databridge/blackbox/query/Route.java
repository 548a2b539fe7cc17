package dev.databridge.blackbox.query;

import dev.databridge.annotation.Embedded;

/** An embedded object. */
@Embedded
record Route(int distance, String via) {}
