package dev.databridge.benchmarks.suite.peer.odm;

import dev.databridge.benchmarks.suite.data.OdmData;
import dev.databridge.benchmarks.suite.data.OdmKind;

/** By what a model is found. */
public enum By {
    /** A small one by its id. */
    ID("_id", "id"),
    /** A small one by the id of the document that its foreign key names. */
    KEY("field_fk", "fieldFk"),
    /** A nested one by the unique id of its first part. */
    PART("embedded_str_doc_1.unique_id", "embeddedStrDoc1.uniqueId"),
    /** A nested one by the unique id of an element of its array. */
    ELEMENT("embedded_str_doc_array.unique_id", "embeddedStrDocArray.uniqueId");

    private final String stored;
    private final String property;

    By(String stored, String property) {
        this.stored = stored;
        this.property = property;
    }

    /** The path as it is stored. */
    public String stored() {
        return stored;
    }

    /** The path by the names of the classes. */
    public String property() {
        return property;
    }

    /** The value by which the model of a number is found. */
    Object value(int number) {
        return switch (this) {
            case ID -> OdmData.id(OdmKind.SMALL, number);
            case KEY -> OdmData.key(number);
            case PART -> OdmData.partId(number);
            case ELEMENT -> OdmData.elementId(number);
        };
    }
}
