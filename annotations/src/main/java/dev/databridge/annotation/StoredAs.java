package dev.databridge.annotation;

/** The form in which a value is stored; the page on mapping says which types have which forms. */
public enum StoredAs {
    /** The form that the driver's own codecs write. */
    DEFAULT,
    /** Text: ISO-8601 for times, decimal for numbers, hexadecimal for ids, the name for enums. */
    STRING,
    /** A 32-bit number. */
    INT32,
    /** A 64-bit number; milliseconds for times and durations. */
    INT64,
    /** A floating-point number. */
    DOUBLE,
    /** A decimal number of 34 digits. */
    DECIMAL128,
    /** A date in milliseconds, in UTC. */
    DATE_TIME,
    /** An object id, from and to the 24 hexadecimal digits of a {@code String}. */
    OBJECT_ID,
    /** The old form of a UUID: binary of subtype 3, in the byte order of the Java driver. */
    LEGACY_UUID
}
