package dev.databridge.internal.executor;

import dev.databridge.exception.DuplicateKeyException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads index and key out of the server's text: {@code E11000 duplicate key error collection: a.b index: c_1 dup key: { c: 1 }}. */
final class DuplicateKeys {
    private static final Pattern INDEX = Pattern.compile("\\bindex: (\\S+)");
    private static final Pattern KEY = Pattern.compile("(?s)dup key: (\\{.*})");

    private DuplicateKeys() {}

    static DuplicateKeyException exception(String text, String what, Throwable cause) {
        String index = find(INDEX, text);
        String key = find(KEY, text);
        String message = what + " failed: " + (index == null ? "a unique index" : "the unique index " + index) + " has "
                + (key == null ? "the value" : "the key " + key)
                + " already; change the value, or update the document that has it";
        return new DuplicateKeyException(message, index, key, cause);
    }

    private static @Nullable String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
