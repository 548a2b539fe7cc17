package dev.databridge.validation;

import org.jspecify.annotations.Nullable;

/** Where a check is within one object or container; overwritten as it goes on. */
final class Place {
    enum Kind {
        /** Not at a field yet. */
        NOWHERE,
        /** At a field of an object. */
        FIELD,
        /** At an element. */
        ELEMENT,
        /** At the value of a key. */
        VALUE,
        /** At a key itself. */
        KEY,
        /** At the elements that an update means. */
        POSITION
    }

    private Kind kind = Kind.NOWHERE;
    private String stored = "";
    private String property = "";
    private int index;
    private @Nullable Object key;

    /** The object whose fields these are, or null for a container. */
    @Nullable
    Object object;

    void clear() {
        kind = Kind.NOWHERE;
        object = null;
    }

    void field(String storedName, String propertyName) {
        kind = Kind.FIELD;
        stored = storedName;
        property = propertyName;
    }

    void index(int position) {
        kind = Kind.ELEMENT;
        index = position;
    }

    void key(@Nullable Object newKey, Kind newKind) {
        kind = newKind;
        key = newKey;
    }

    void appendStored(StringBuilder path) {
        switch (kind) {
            case NOWHERE -> {}
            case FIELD -> dotted(path).append(stored);
            case ELEMENT -> dotted(path).append(index);
            case VALUE, KEY, POSITION -> dotted(path).append(name());
        }
    }

    void appendProperty(StringBuilder path) {
        switch (kind) {
            case NOWHERE -> {}
            case FIELD -> dotted(path).append(property);
            case ELEMENT -> path.append('[').append(index).append(']');
            case VALUE -> path.append('[').append(name()).append(']');
            case KEY -> path.append("<K>[").append(name()).append(']');
            case POSITION -> path.append("[]");
        }
    }

    private static StringBuilder dotted(StringBuilder path) {
        return path.isEmpty() ? path : path.append('.');
    }

    private String name() {
        return key instanceof Enum<?> constant ? constant.name() : String.valueOf(key);
    }
}
