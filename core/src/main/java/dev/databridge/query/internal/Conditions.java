package dev.databridge.query.internal;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.codec.ValueCodec;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the condition on one path: {@code {path: value}} or {@code {path: {operator: value}}}. */
public final class Conditions {
    private static final int LENGTH_PREFIX = 4;

    private Conditions() {}

    /** {@code {path: …}} with whatever value is written. */
    public static byte[] of(String path, Consumer<BsonByteWriter> value) {
        BsonByteWriter writer = Scratch.take();
        int document = writer.startDocument();
        writer.writeName(path);
        value.accept(writer);
        writer.endDocument(document);
        return Scratch.finish(writer);
    }

    /** {@code {path: {…}}} with whatever operators are written. */
    public static byte[] operators(String path, Consumer<BsonByteWriter> operators) {
        return of(path, writer -> {
            int inner = writer.startDocument();
            operators.accept(writer);
            writer.endDocument(inner);
        });
    }

    /** {@code {path: {operator: value}}}. */
    public static <V> byte[] operator(String path, String operator, ValueCodec<V> codec, V value) {
        BsonByteWriter writer = Scratch.take();
        int document = writer.startDocument();
        writer.writeName(path);
        int inner = writer.startDocument();
        writer.writeName(operator);
        codec.write(writer, value);
        writer.endDocument(inner);
        writer.endDocument(document);
        return Scratch.finish(writer);
    }

    /**
     * {@code {path: value}}, which the server takes as equality unless the value is a regular expression or a document whose
     * first name begins with a dollar; those get an explicit {@code $eq}, so that a value never acts as an operator.
     */
    public static <V> byte[] equal(String path, ValueCodec<V> codec, V value) {
        BsonByteWriter writer = Scratch.take();
        int document = writer.startDocument();
        writer.writeName(path);
        int valueAt = writer.size();
        codec.write(writer, value);
        boolean explicit = actsAsOperator(writer, LENGTH_PREFIX, valueAt);
        writer.endDocument(document);
        byte[] bytes = Scratch.finish(writer);
        return explicit ? operator(path, "$eq", codec, value) : bytes;
    }

    /** The same for anything but equality; the server takes no regular expression behind {@code $ne}. */
    public static <V> byte[] notEqual(String path, ValueCodec<V> codec, V value) {
        byte[] bytes = operator(path, "$ne", codec, value);
        int typeAt = LENGTH_PREFIX + 1 + utf8Length(bytes, LENGTH_PREFIX + 1) + 1 + LENGTH_PREFIX;
        if (bytes[typeAt] != BsonTypeCode.REGULAR_EXPRESSION) {
            return bytes;
        }
        return operators(path, writer -> {
            writer.writeName("$not");
            int not = writer.startDocument();
            writer.writeName("$eq");
            codec.write(writer, value);
            writer.endDocument(not);
        });
    }

    /** Writes values as an array. */
    public static <V> void writeArray(BsonByteWriter writer, ValueCodec<V> codec, Collection<? extends V> values) {
        int array = writer.startArray();
        int index = 0;
        for (V value : values) {
            writer.writeIndex(index++);
            codec.write(writer, value);
        }
        writer.endArray(array);
    }

    /**
     * {@code {path: {operator: [values]}}}, or null if the server would not just compare each of the values: among others
     * it takes a regular expression for a pattern, and a document that begins with a dollar name for an operator.
     *
     * @param arrays whether an array must not be among them either: the server compares it with an element of the field, but
     *     with the whole field as well
     */
    public static <V> byte @Nullable [] list(
            String path, String operator, ValueCodec<V> codec, List<? extends V> values, boolean arrays) {
        BsonByteWriter writer = Scratch.take();
        int document = writer.startDocument();
        writer.writeName(path);
        int inner = writer.startDocument();
        writer.writeName(operator);
        int array = writer.startArray();
        boolean compared = true;
        for (int i = 0; i < values.size(); i++) {
            int typeAt = writer.size();
            writer.writeIndex(i);
            int valueAt = writer.size();
            codec.write(writer, values.get(i));
            compared &= !actsAsOperator(writer, typeAt, valueAt)
                    && !(arrays && writer.bytes()[typeAt] == BsonTypeCode.ARRAY);
        }
        writer.endArray(array);
        writer.endDocument(inner);
        writer.endDocument(document);
        byte[] bytes = Scratch.finish(writer);
        return compared ? bytes : null;
    }

    /** Whether a server takes a value for an operator, or for a pattern. */
    public static <V> boolean actsAsOperator(ValueCodec<V> codec, V value) {
        BsonByteWriter writer = Scratch.take();
        int document = writer.startDocument();
        writer.writeName("");
        int valueAt = writer.size();
        codec.write(writer, value);
        boolean acts = actsAsOperator(writer, LENGTH_PREFIX, valueAt);
        writer.endDocument(document);
        Scratch.finish(writer);
        return acts;
    }

    private static boolean actsAsOperator(BsonByteWriter writer, int typeAt, int valueAt) {
        byte type = writer.bytes()[typeAt];
        if (type == BsonTypeCode.REGULAR_EXPRESSION) {
            return true;
        }
        int firstName = valueAt + LENGTH_PREFIX + 1;
        return type == BsonTypeCode.DOCUMENT && firstName < writer.size() && writer.bytes()[firstName] == '$';
    }

    private static int utf8Length(byte[] bytes, int from) {
        int end = from;
        while (bytes[end] != 0) {
            end++;
        }
        return end - from;
    }
}
