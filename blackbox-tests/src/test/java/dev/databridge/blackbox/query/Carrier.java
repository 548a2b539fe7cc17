package dev.databridge.blackbox.query;

/** An enum, stored by name. */
enum Carrier {
    ALPHA,
    BRAVO,
    CHARLIE
}
