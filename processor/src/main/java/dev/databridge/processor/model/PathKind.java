package dev.databridge.processor.model;

/** Which path class a value has. */
public enum PathKind {
    /** Equality only. */
    FIELD,
    /** Values with an order. */
    COMPARABLE,
    /** Text with its own operators. */
    STRING,
    /** Numbers, which can be added to. */
    NUMBER,
    /** Two values. */
    BOOLEAN,
    /** Dates. */
    TIME,
    /** An array of primitives. */
    ARRAY,
    /** {@code OptionalInt} and the like: a number that may be absent. */
    OPTIONAL
}
