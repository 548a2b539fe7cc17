package dev.databridge.bson;

import dev.databridge.bson.internal.Utf8;
import dev.databridge.bson.internal.Wide;
import java.util.Arrays;

/**
 * A field's header as it stands in a document: type byte, name, NUL; made once per field, compared and copied as wide
 * words.
 *
 * <p>It is a record because the compiler of the virtual machine trusts the fields of records: with the header in a
 * {@code static final} field, {@link BsonByteReader#at} shrinks to a load and a compare against constants. Two words
 * that overlap cover each length from 8 to 16 bytes without reading past the header.
 *
 * @param name the stored name
 * @param bytes the header's bytes; not to be changed
 * @param length how many bytes the header has, at least 2
 * @param type the type byte that is expected
 * @param head the first 8 bytes as a little-endian number, with NULs behind a shorter header
 * @param tail the last 8 bytes (the last 4 of a header below 8, 0 below 4) as a little-endian number
 */
// The array is the point, and equality does not look at it.
@SuppressWarnings("ArrayRecordComponent")
public record FieldHeader(String name, byte[] bytes, int length, byte type, long head, long tail) {

    /**
     * Only {@link #of} gives parts that belong together.
     *
     * @throws IllegalArgumentException if they do not
     */
    public FieldHeader {
        boolean whole = bytes.length >= 2 && length == bytes.length && type == bytes[0] && bytes[length - 1] == 0;
        if (!whole || head != headOf(bytes) || tail != tailOf(bytes)) {
            throw new IllegalArgumentException(
                    "the parts of the header '" + name + "' do not match; use FieldHeader.of");
        }
    }

    /**
     * Makes the header of a field.
     *
     * @param type the type that is expected, one of {@link BsonTypeCode}
     * @param name the stored name, any text without a NUL
     * @return the header
     * @throws IllegalArgumentException if the name holds a NUL or an unpaired surrogate
     */
    public static FieldHeader of(byte type, String name) {
        byte[] encoded = Utf8.ofName(name);
        byte[] bytes = new byte[encoded.length + 2];
        bytes[0] = type;
        System.arraycopy(encoded, 0, bytes, 1, encoded.length);
        return new FieldHeader(name, bytes, bytes.length, type, headOf(bytes), tailOf(bytes));
    }

    private static long headOf(byte[] bytes) {
        return Wide.getLong(Arrays.copyOf(bytes, 8), 0);
    }

    private static long tailOf(byte[] bytes) {
        if (bytes.length >= 8) {
            return Wide.getLong(bytes, bytes.length - 8);
        }
        return bytes.length >= 4 ? Wide.getInt(bytes, bytes.length - 4) : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldHeader header && header.type == type && header.name.equals(name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + type;
    }

    @Override
    public String toString() {
        return name + ": " + BsonTypeCode.nameOf(type);
    }
}
