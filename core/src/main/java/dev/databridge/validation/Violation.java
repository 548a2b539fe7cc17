package dev.databridge.validation;

import org.jspecify.annotations.Nullable;

/**
 * A value that does not meet a constraint. The value itself is not kept: it may be a secret.
 *
 * @param path the dotted path as it is stored, such as {@code home.street} or {@code tags.2}; empty for the document itself
 * @param property the path as it is in Java, such as {@code address.street} or {@code tags[2]}
 * @param constraint the constraint's simple name, such as {@code NotBlank}
 * @param message what the constraint says, such as {@code must not be blank}
 * @param valueType the class of the value, or null if the value is null
 */
public record Violation(
        String path,
        String property,
        String constraint,
        String message,
        @Nullable Class<?> valueType) {
    /** The path, the message, the constraint and the value's class, on one line. */
    @Override
    public String toString() {
        String text = (path.isEmpty() ? "" : path + " ") + message + " (" + constraint + ", found "
                + (valueType == null ? "null" : valueType.getTypeName()) + ')';
        return onOneLine(text);
    }

    /** Keys of maps are part of a path, and may hold what would forge a line of a log. */
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> Character.isISOControl(character) || isLineBreak(character) ? ' ' : character)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isLineBreak(int character) {
        return character == '\u2028' || character == '\u2029';
    }
}
