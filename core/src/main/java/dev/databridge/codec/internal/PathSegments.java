package dev.databridge.codec.internal;

/** Which names of fields can be a part of a dotted path. */
public final class PathSegments {
    private PathSegments() {}

    /** Whether an update can name a field: it is not empty, does not start with a dollar, and holds no dot and no NUL. */
    public static boolean isSafe(String name) {
        return !name.isEmpty() && name.charAt(0) != '$' && name.indexOf('.') < 0 && name.indexOf('\0') < 0;
    }
}
