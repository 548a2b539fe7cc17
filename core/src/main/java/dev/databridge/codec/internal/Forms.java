package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import java.time.DateTimeException;
import java.time.Year;
import java.util.Objects;
import org.bson.types.ObjectId;

/** Values in the forms of other types; none is null. */
public final class Forms {
    private Forms() {}

    /** The 24 digits of a stored object id. */
    public static String readHex(BsonByteReader reader) {
        return Objects.requireNonNull(reader.readObjectId()).toHexString();
    }

    /** Writes 24 digits as an object id. */
    public static void writeHex(BsonByteWriter writer, String value) {
        if (!ObjectId.isValid(value)) {
            throw new IllegalArgumentException(
                    "the text " + Texts.quote(value) + " is stored as an object id, expected 24 hexadecimal digits");
        }
        writer.writeObjectId(new ObjectId(value));
    }

    /** The character of a stored number. */
    public static Character readCharCode(BsonByteReader reader) {
        int from = reader.position();
        int code = reader.readInt();
        if (code != (char) code) {
            throw reader.fail(from, "the number " + code + " is not the code of a character, expected 0 to 65535");
        }
        return (char) code;
    }

    /** The boolean of a stored number. */
    public static Boolean readBit(BsonByteReader reader) {
        int from = reader.position();
        int bit = reader.readInt();
        if ((bit & ~1) != 0) {
            throw reader.fail(from, "the number " + bit + " is no boolean, expected 0 or 1");
        }
        return bit == 1;
    }

    /** The year of a stored number. */
    public static Year readYear(BsonByteReader reader) {
        int from = reader.position();
        int year = reader.readInt();
        try {
            return Year.of(year);
        } catch (DateTimeException outOfRange) {
            throw reader.fail(
                    from, "the number " + year + " is no year, expected " + Year.MIN_VALUE + " to " + Year.MAX_VALUE);
        }
    }
}
