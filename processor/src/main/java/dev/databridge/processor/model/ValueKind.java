package dev.databridge.processor.model;

/** What a value is to constraints. */
public enum ValueKind {
    /** A {@code boolean}. */
    BOOLEAN("a boolean"),
    /** A whole number of up to 64 bits. */
    WHOLE("a number"),
    /** Any other number. */
    NUMBER("a number"),
    /** A text. */
    TEXT("a text"),
    /** A collection. */
    COLLECTION("a collection"),
    /** A map. */
    MAP("a map"),
    /** An array. */
    ARRAY("an array"),
    /** A time that can be compared with the present. */
    TIME("a time"),
    /** Another type of the JDK or the driver, or an enum, for which no standard constraint but null ones exists. */
    OTHER("another type"),
    /** A class of the user's or a type parameter, for which a provider may know more. */
    OWN("an object");

    private final String shown;

    ValueKind(String shown) {
        this.shown = shown;
    }

    /** For messages. */
    public String shown() {
        return shown;
    }
}
