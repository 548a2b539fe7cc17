package dev.databridge.processor.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which names fields may be stored under. */
final class StoredNames {
    private StoredNames() {}

    /** Why no collection can have a name. */
    static Optional<String> collection(String name) {
        boolean unsafe = name.indexOf('\0') >= 0 || name.indexOf('$') >= 0;
        return unsafe ? Optional.of("which holds a NUL or a dollar; choose another name") : Optional.empty();
    }

    /** Why no database can have a name; an empty one stands for none. */
    static Optional<String> database(String name) {
        boolean unsafe = name.chars().anyMatch(character -> "\0/\\. \"$*<>:|?".indexOf(character) >= 0);
        return unsafe
                ? Optional.of("which holds one of /\\. \"$*<>:|? or a NUL; choose another name")
                : Optional.empty();
    }

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
