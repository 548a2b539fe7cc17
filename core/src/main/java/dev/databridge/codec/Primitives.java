package dev.databridge.codec;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.internal.Texts;

/**
 * Reads and writes the primitives that BSON has no type for: {@code byte} and {@code short} as int32, {@code float} as
 * double, {@code char} as a string.
 *
 * <p>Safe for use by many threads, each with its own reader or writer.
 */
public final class Primitives {
    private Primitives() {}

    /**
     * Reads a whole number of any type.
     *
     * @param reader a reader before a value
     * @return the number
     * @throws dev.databridge.bson.BsonDecodeException if the value is null, no number, or out of range
     */
    public static byte readByte(BsonByteReader reader) {
        int from = reader.position();
        int value = reader.readInt();
        if (value != (byte) value) {
            throw reader.fail(from, "the number " + value + " does not fit a byte");
        }
        return (byte) value;
    }

    /**
     * Reads a whole number of any type.
     *
     * @param reader a reader before a value
     * @return the number
     * @throws dev.databridge.bson.BsonDecodeException if the value is null, no number, or out of range
     */
    public static short readShort(BsonByteReader reader) {
        int from = reader.position();
        int value = reader.readInt();
        if (value != (short) value) {
            throw reader.fail(from, "the number " + value + " does not fit a short");
        }
        return (short) value;
    }

    /**
     * Reads a number and rounds it to the nearest float, as the driver does.
     *
     * @param reader a reader before a value
     * @return the number, which may be infinite or NaN if that was stored
     * @throws dev.databridge.bson.BsonDecodeException if the value is null, no number, or finite and out of range
     */
    public static float readFloat(BsonByteReader reader) {
        int from = reader.position();
        double value = reader.readDouble();
        float nearest = (float) value;
        if (Float.isInfinite(nearest) && !Double.isInfinite(value)) {
            throw reader.fail(from, "the number " + value + " does not fit a float");
        }
        return nearest;
    }

    /**
     * Reads a string of one character.
     *
     * @param reader a reader before a value
     * @return the character
     * @throws dev.databridge.bson.BsonDecodeException if the value is null, no string, or not of length 1
     */
    public static char readChar(BsonByteReader reader) {
        int from = reader.position();
        String text = reader.readString();
        if (text == null) {
            throw reader.mismatch("a string of one character");
        }
        if (text.length() != 1) {
            throw reader.fail(
                    from,
                    "found the text " + Texts.quote(text) + " of length " + text.length() + ", expected one character");
        }
        return text.charAt(0);
    }

    /** Writes a byte as int32. */
    public static void writeByte(BsonByteWriter writer, byte value) {
        writer.writeInt(value);
    }

    /** Writes a short as int32. */
    public static void writeShort(BsonByteWriter writer, short value) {
        writer.writeInt(value);
    }

    /** Writes a float as double. */
    public static void writeFloat(BsonByteWriter writer, float value) {
        writer.writeDouble(value);
    }

    /**
     * Writes a character as a string.
     *
     * @param writer a writer that has just been given a name
     * @param value any character but half of a surrogate pair
     * @throws IllegalArgumentException if the character is half of a surrogate pair, which UTF-8 cannot store
     */
    public static void writeChar(BsonByteWriter writer, char value) {
        writer.writeString(String.valueOf(value));
    }
}
