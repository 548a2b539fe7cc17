package dev.databridge.bson;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.databridge.bson.internal.Wide;

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
 * @param head the first 8 bytes (4 bytes of a header below 8) as a little-endian number
 * @param tail the last 8 bytes (4 bytes of a header below 8) as a little-endian number
 */
public record FieldHeader(String name, byte[] bytes, int length, byte type, long head, long tail) {

    /**
     * Makes the header of a field.
     *
     * @param type the type that is expected, one of {@link BsonTypeCode}
     * @param name the stored name, any text without a NUL
     * @return the header
     * @throws IllegalArgumentException if the name holds a NUL or an unpaired surrogate
     */
    public static FieldHeader of(byte type, String name) {
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("field name '" + name.replace("\0", "\\0") + "' holds a NUL; BSON names cannot");
        }
        byte[] encoded = name.getBytes(UTF_8);
        byte[] bytes = new byte[encoded.length + 2];
        bytes[0] = type;
        System.arraycopy(encoded, 0, bytes, 1, encoded.length);
        int length = bytes.length;
        if (length >= 8) {
            return new FieldHeader(name, bytes, length, type, Wide.getLong(bytes, 0), Wide.getLong(bytes, length - 8));
        }
        if (length >= 4) {
            return new FieldHeader(name, bytes, length, type, Wide.getInt(bytes, 0), Wide.getInt(bytes, length - 4));
        }
        return new FieldHeader(name, bytes, length, type, 0, 0);
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
