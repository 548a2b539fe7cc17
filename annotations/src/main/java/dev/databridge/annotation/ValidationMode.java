package dev.databridge.annotation;

/** When the documents of a class are checked against their constraints. */
public enum ValidationMode {
    /** As the bridge says. */
    INHERIT,
    /** What the program writes is checked before anything is sent; what the database returns is not. */
    LAZY,
    /** What the program writes is checked, and every document that is loaded. */
    STRICT,
    /** Nothing is checked. */
    OFF
}
