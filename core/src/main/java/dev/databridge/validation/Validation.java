package dev.databridge.validation;

/** When documents are checked against the constraints of their class. */
public enum Validation {
    /** What the program writes is checked before anything is sent; what the database returns is not. The default. */
    LAZY,
    /** What the program writes is checked, and every document that is loaded. */
    STRICT,
    /** Nothing is checked. */
    OFF
}
