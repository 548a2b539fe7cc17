package dev.databridge.path;

import dev.databridge.codec.ValueCodecs;
import dev.databridge.query.Filter;
import dev.databridge.query.internal.Conditions;
import dev.databridge.query.internal.RegularExpressions;
import dev.databridge.query.internal.Values;
import java.util.regex.Pattern;
import org.bson.BsonRegularExpression;

/**
 * The path of a string.
 *
 * <p>The texts given to {@code startsWith}, {@code endsWith}, {@code contains} and {@code equalsIgnoreCase} are taken
 * literally. Only {@code startsWith} and {@code regex} with a fixed beginning ({@code ^abc}) use an index well. Every method
 * refuses null with an {@link IllegalArgumentException}.
 *
 * @param <D> the document's type
 */
public class StringPath<D> extends ComparablePath<D, String> {
    private static final String TEXT = "give a text";

    /**
     * For generated code.
     *
     * @param path the dotted stored path
     */
    public StringPath(String path) {
        super(path, ValueCodecs.STRING);
    }

    /** Matches documents whose text begins with another. */
    public final Filter<D> startsWith(String prefix) {
        return matching("^" + quote("startsWith", prefix), "");
    }

    /** Matches documents whose text ends with another; a line break at the end counts. */
    public final Filter<D> endsWith(String suffix) {
        return matching(quote("endsWith", suffix) + "\\z", "");
    }

    /** Matches documents whose text holds another. */
    public final Filter<D> contains(String part) {
        return matching(quote("contains", part), "");
    }

    /** Matches documents whose text is another, whatever the case of its letters. */
    public final Filter<D> equalsIgnoreCase(String text) {
        return matching("^" + quote("equalsIgnoreCase", text) + "\\z", "i");
    }

    /**
     * Matches documents whose text has a part that an expression describes.
     *
     * @param expression a regular expression of the server (PCRE), without slashes
     */
    public final Filter<D> regex(String expression) {
        return regex(expression, "");
    }

    /**
     * Matches documents whose text has a part that an expression describes.
     *
     * @param expression a regular expression of the server (PCRE), without slashes
     * @param options any of {@code i} (letters of either case), {@code m} (^ and $ match at lines), {@code s} (. matches line
     *     breaks), {@code x} (white space is ignored), {@code u}
     * @throws IllegalArgumentException if there is another option
     */
    public final Filter<D> regex(String expression, String options) {
        Values.require(path(), "regex", expression, TEXT);
        return matching(expression, Values.require(path(), "regex", options, TEXT));
    }

    /**
     * Matches documents whose text has a part that a pattern describes.
     *
     * @param pattern a pattern whose expression Java and the server (PCRE) understand alike
     * @throws IllegalArgumentException if it has flags that the server does not know
     */
    public final Filter<D> regex(Pattern pattern) {
        return matching(RegularExpressions.of(Values.require(path(), "regex", pattern, TEXT)));
    }

    private String quote(String operation, String text) {
        return RegularExpressions.quote(Values.require(path(), operation, text, TEXT));
    }

    private Filter<D> matching(String expression, String options) {
        return matching(RegularExpressions.of(expression, options));
    }

    private Filter<D> matching(BsonRegularExpression expression) {
        return filter(Conditions.of(path(), writer -> writer.writeRegularExpression(expression)));
    }
}
