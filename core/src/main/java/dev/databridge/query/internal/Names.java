package dev.databridge.query.internal;

import java.util.Objects;

/** Checks names and paths. */
public final class Names {
    private Names() {}

    /**
     * A dotted path to a stored field.
     *
     * @return the path
     * @throws IllegalArgumentException if a segment is empty, begins with a dollar or holds a NUL
     */
    public static String requirePath(String path) {
        Objects.requireNonNull(path, "path");
        for (String segment : path.split("\\.", -1)) {
            if (isUnsafe(segment)) {
                throw new IllegalArgumentException("'" + printable(path)
                        + "' is no path to a stored field: a part is empty, begins with a dollar or holds a NUL");
            }
        }
        return path;
    }

    /**
     * A name of one field.
     *
     * @param name the name
     * @param what what is named, for the message
     * @return the name
     * @throws IllegalArgumentException if it is empty, begins with a dollar or holds a dot or a NUL
     */
    public static String requireName(String name, String what) {
        Objects.requireNonNull(name, what);
        if (isUnsafe(name) || name.indexOf('.') >= 0) {
            throw new IllegalArgumentException("'" + printable(name) + "' cannot be " + what
                    + ": it is empty, begins with a dollar or holds a dot or a NUL");
        }
        return name;
    }

    /**
     * A name of array elements in an update.
     *
     * @return the name
     * @throws IllegalArgumentException if it does not begin with a lower-case letter or holds anything but letters and digits
     */
    public static String requireIdentifier(String id) {
        Objects.requireNonNull(id, "id");
        if (!id.matches("[a-z][a-zA-Z0-9]*")) {
            throw new IllegalArgumentException("'" + printable(id) + "' cannot name array elements:"
                    + " it must be a lower-case letter, then letters and digits");
        }
        return id;
    }

    private static boolean isUnsafe(String segment) {
        return segment.isEmpty() || segment.charAt(0) == '$' || segment.indexOf('\0') >= 0;
    }

    private static String printable(String text) {
        return text.replace("\0", "\\0");
    }
}
