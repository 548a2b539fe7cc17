package dev.databridge.processor.read;

import org.jspecify.annotations.Nullable;

/** Which names fields may be stored under. */
final class StoredNames {
    private StoredNames() {}

    /** Why a name is unsafe, or null if it is safe. */
    static @Nullable String mistake(String name) {
        if (name.isEmpty()) {
            return "an empty name";
        }
        if (name.indexOf('\0') >= 0) {
            return "a NUL";
        }
        if (name.indexOf('.') >= 0) {
            return "a dot, which queries take for a path";
        }
        return name.charAt(0) == '$' ? "a leading dollar, which queries take for an operator" : null;
    }
}
