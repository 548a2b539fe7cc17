package dev.databridge.query.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.BsonRegularExpression;

/** Turns texts and Java's patterns into the server's regular expressions (PCRE). */
public final class RegularExpressions {
    private static final String SPECIAL = "\\^$.[]|()?*+{}";
    private static final String OPTIONS = "imsux";
    private static final Map<Integer, String> BY_FLAG = new TreeMap<>(Map.of(
            Pattern.CASE_INSENSITIVE, "i",
            Pattern.MULTILINE, "m",
            Pattern.DOTALL, "s",
            Pattern.COMMENTS, "x",
            // the server compares letters of all scripts anyway
            Pattern.UNICODE_CASE, "",
            Pattern.LITERAL, ""));

    private RegularExpressions() {}

    /** Text as an expression that matches exactly it. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\0') {
                quoted.append("\\x00"); // BSON ends expressions with a NUL
                continue;
            }
            if (SPECIAL.indexOf(character) >= 0) {
                quoted.append('\\');
            }
            quoted.append(character);
        }
        return quoted.toString();
    }

    /**
     * An expression in the server's own words.
     *
     * @throws IllegalArgumentException if an option is none of {@code imsux}
     */
    public static BsonRegularExpression of(String expression, String options) {
        TreeSet<String> sorted = new TreeSet<>();
        for (int i = 0; i < options.length(); i++) {
            if (OPTIONS.indexOf(options.charAt(i)) < 0) {
                throw new IllegalArgumentException("the regular expression's option '" + options.charAt(i)
                        + "' is unknown; the server has " + OPTIONS);
            }
            sorted.add(options.substring(i, i + 1));
        }
        if (expression.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "the regular expression holds a NUL, which BSON cannot store; write \\x00");
        }
        return new BsonRegularExpression(expression, String.join("", sorted));
    }

    /**
     * A pattern of Java with its flags.
     *
     * @throws IllegalArgumentException if a flag has no counterpart on the server
     */
    public static BsonRegularExpression of(Pattern pattern) {
        int known = BY_FLAG.keySet().stream().mapToInt(Integer::intValue).sum();
        if ((pattern.flags() & ~known) != 0) {
            throw new IllegalArgumentException("the flags of the pattern " + pattern + " (" + pattern.flags()
                    + ") have no counterpart on the server; it knows CASE_INSENSITIVE, MULTILINE, DOTALL, COMMENTS,"
                    + " UNICODE_CASE and LITERAL");
        }
        String options = BY_FLAG.entrySet().stream()
                .filter(entry -> (pattern.flags() & entry.getKey()) != 0)
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        if ((pattern.flags() & Pattern.LITERAL) != 0) { // only the case still matters then, here and in Java
            return of(quote(pattern.pattern()), options.contains("i") ? "i" : "");
        }
        return of(pattern.pattern(), options);
    }
}
