package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Immutable values that are stored as text. Two values are the same if their texts are.
 *
 * @param expected what the text should be, for the message when it is not
 * @param print the text of a value
 * @param parse the value of a text; throws IllegalArgumentException, DateTimeException or ArithmeticException if it is none
 * @param <V> the type of the values
 */
public record TextCodec<V>(String expected, Function<V, String> print, Function<String, V> parse)
        implements ValueCodec<V> {
    @Override
    public @Nullable V read(BsonByteReader reader) {
        int from = reader.position();
        String text = reader.readString();
        return text == null ? null : value(reader, from, text);
    }

    private V value(BsonByteReader reader, int from, String text) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException none) {
            // Not kept as the cause: its message holds the text, however long that is.
            throw reader.fail(from, "found the text " + Texts.quote(text) + ", expected " + expected);
        }
    }

    @Override
    public void write(BsonByteWriter writer, V value) {
        writer.writeString(print.apply(value));
    }

    @Override
    @SuppressWarnings("unchecked") // a skeleton is the value
    public boolean unchanged(Object skeleton, V value) {
        return skeleton == value || print.apply((V) skeleton).equals(print.apply(value));
    }
}
