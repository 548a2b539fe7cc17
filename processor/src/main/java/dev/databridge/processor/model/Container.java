package dev.databridge.processor.model;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A value that holds others.
 *
 * @param type the type in the class
 * @param kind what it is
 * @param factory the method of {@code Containers} that makes its codec
 * @param key the keys of a map, else null
 * @param element the elements, or the values of a map
 */
public record Container(
        TypeMirror type,
        Kind kind,
        String factory,
        @Nullable Key key,
        Value element) implements Value {
    /** What a container is. */
    public enum Kind {
        /** An array of objects. */
        ARRAY,
        /** A collection. */
        COLLECTION,
        /** A set that needs the class of its enum. */
        ENUM_SET,
        /** A map. */
        MAP,
        /** A map that needs the class of its enum. */
        ENUM_MAP,
        /** A value that may be absent. */
        OPTIONAL
    }

    /**
     * The keys of a map.
     *
     * @param type their type
     * @param codec the member of {@code MapKeys}, or null for an enum
     */
    public record Key(TypeMirror type, @Nullable String codec) {}

    /** Whether it is stored as a document. */
    public boolean map() {
        return kind == Kind.MAP || kind == Kind.ENUM_MAP;
    }

    @Override
    public @Nullable String bsonType() {
        if (kind == Kind.OPTIONAL) {
            return element.bsonType();
        }
        return map() ? "DOCUMENT" : "ARRAY";
    }

    @Override
    public boolean optional() {
        return kind == Kind.OPTIONAL;
    }
}
