package dev.databridge.bson;

import dev.databridge.bson.internal.Wide;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/**
 * Writes BSON into a byte array of its own that grows.
 *
 * <p><b>Layout.</b> A name is written first, with a place for the type byte before it; the value that follows stores its
 * type there. So a header can be copied as one constant, and no header can claim another type than its value has.
 *
 * <p><b>Why it is fast.</b> Headers are copied as two overlapping words, strings without an intermediate array, lengths are
 * patched when a document ends; there is one capacity check per name and per value and no state machine.
 *
 * <p>A writer is for one thread at a time, and may be used again after {@link #reset}; its array is kept. Benchmark: {@code
 * EncodeBenchmark}.
 */
public final class BsonByteWriter {
    private static final int SLACK = 32;

    private final BsonLimits limits;
    private byte[] bytes;
    private ByteBuffer buffer;
    private int position;
    private int typeAt;
    private int depth;

    /** Makes a writer with an array of 1 KiB and the {@linkplain BsonLimits#DEFAULT default limits}. */
    public BsonByteWriter() {
        this(1024, BsonLimits.DEFAULT);
    }

    /**
     * Makes a writer.
     *
     * @param capacity the first size of the array in bytes, at least 0
     * @param limits how large and how deep a document may become
     */
    public BsonByteWriter(int capacity, BsonLimits limits) {
        this.limits = limits;
        bytes = new byte[Math.max(capacity, SLACK * 2)];
        buffer = ByteBuffer.wrap(bytes);
    }

    /** Empties the writer; its array is kept. */
    public BsonByteWriter reset() {
        position = 0;
        typeAt = 0;
        depth = 0;
        return this;
    }

    /** The array written so far, of which the first {@link #size} bytes count; valid until the next write. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes were written. */
    public int size() {
        return position;
    }

    /** How many bytes the array holds at this time. */
    public int capacity() {
        return bytes.length;
    }

    /** A copy of what was written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, position);
    }

    // ---- structure ----

    /**
     * Opens a document: the outermost one, or the value of the name just written.
     *
     * @return where it starts, for {@link #endDocument}
     * @throws IllegalStateException if the documents are nested too deeply, as those of a cycle of objects are
     */
    public int startDocument() {
        return open(BsonTypeCode.DOCUMENT);
    }

    /** Ends a document; {@code start} is what {@link #startDocument} gave. */
    public void endDocument(int start) {
        ensure(1);
        bytes[position++] = 0;
        Wide.putInt(bytes, start, position - start);
        depth--;
    }

    /** Opens an array, as {@link #startDocument} does. */
    public int startArray() {
        return open(BsonTypeCode.ARRAY);
    }

    /** Ends an array; {@code start} is what {@link #startArray} gave. */
    public void endArray(int start) {
        endDocument(start);
    }

    private int open(byte type) {
        if (++depth > limits.maxDepth()) {
            throw new IllegalStateException("more than " + limits.maxDepth()
                    + " levels of documents inside each other; does an embedded object contain itself?");
        }
        ensure(4);
        if (position > 0) {
            bytes[typeAt] = type;
        }
        int start = position;
        position = start + 4;
        return start;
    }

    /** Writes a field's name from its prepared header. */
    public void writeName(FieldHeader header) {
        int length = header.length();
        ensure(length);
        int at = position;
        byte[] target = bytes;
        typeAt = at;
        position = at + length;
        if (length >= 8) {
            Wide.putLong(target, at, header.head());
            Wide.putLong(target, at + length - 8, header.tail());
            if (length > 16) {
                System.arraycopy(header.bytes(), 0, target, at, length);
            }
        } else {
            System.arraycopy(header.bytes(), 0, target, at, length);
        }
    }

    /**
     * Writes a field's name.
     *
     * @param name any text without a NUL
     * @throws IllegalArgumentException if the name holds a NUL or an unpaired surrogate
     */
    public void writeName(String name) {
        ensure(1);
        typeAt = position++;
        int from = position;
        writeText(name);
        for (int i = from; i < position; i++) {
            if (bytes[i] == 0) {
                throw new IllegalArgumentException("field name '" + name.replace("\0", "\\0") + "' holds a NUL; BSON names cannot");
            }
        }
        ensure(1);
        bytes[position++] = 0;
    }

    /** Writes the key of an array's element; {@code index} is at least 0. */
    public void writeIndex(int index) {
        ensure(13);
        int at = position;
        typeAt = at;
        if (index < 10) {
            bytes[at + 1] = (byte) ('0' + index);
            bytes[at + 2] = 0;
            position = at + 3;
            return;
        }
        int digits = index < 100 ? 2 : index < 1000 ? 3 : index < 10_000 ? 4 : Integer.toString(index).length();
        int rest = index;
        for (int i = digits; i > 0; i--) {
            bytes[at + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        bytes[at + digits + 1] = 0;
        position = at + digits + 2;
    }

    // ---- values ----

    /** Writes a null. */
    public void writeNull() {
        bytes[typeAt] = BsonTypeCode.NULL;
    }

    /** Writes a value without content: null, undefined, the least or the greatest key. */
    public void writeBare(byte type) {
        bytes[typeAt] = type;
    }

    /** Writes an int32. */
    public void writeInt(int value) {
        ensure(4);
        bytes[typeAt] = BsonTypeCode.INT32;
        Wide.putInt(bytes, position, value);
        position += 4;
    }

    /** Writes an int64. */
    public void writeLong(long value) {
        writeWord(BsonTypeCode.INT64, value);
    }

    /** Writes a double. */
    public void writeDouble(double value) {
        writeWord(BsonTypeCode.DOUBLE, Double.doubleToRawLongBits(value));
    }

    /** Writes a date, as milliseconds since 1970-01-01T00:00Z. */
    public void writeDateTime(long milliseconds) {
        writeWord(BsonTypeCode.DATE_TIME, milliseconds);
    }

    /** Writes a timestamp: increment in the low, seconds in the high half. */
    public void writeTimestamp(long value) {
        writeWord(BsonTypeCode.TIMESTAMP, value);
    }

    private void writeWord(byte type, long value) {
        ensure(8);
        bytes[typeAt] = type;
        Wide.putLong(bytes, position, value);
        position += 8;
    }

    /** Writes a boolean. */
    public void writeBoolean(boolean value) {
        ensure(1);
        bytes[typeAt] = BsonTypeCode.BOOLEAN;
        bytes[position++] = value ? (byte) 1 : 0;
    }

    /**
     * Writes a string.
     *
     * @param value any text
     * @throws IllegalArgumentException if the text holds an unpaired surrogate, which UTF-8 cannot store
     */
    public void writeString(String value) {
        writeText(BsonTypeCode.STRING, value);
    }

    /** Writes JavaScript code without scope. */
    public void writeJavaScript(String code) {
        writeText(BsonTypeCode.JAVASCRIPT, code);
    }

    /** Writes the deprecated symbol. */
    public void writeSymbol(String symbol) {
        writeText(BsonTypeCode.SYMBOL, symbol);
    }

    private void writeText(byte type, String value) {
        ensure(5);
        bytes[typeAt] = type;
        int lengthAt = position;
        position += 4;
        writeText(value);
        ensure(1);
        bytes[position++] = 0;
        Wide.putInt(bytes, lengthAt, position - lengthAt - 4);
    }

    /** Writes the UTF-8 of a text; three bytes per character always suffice. */
    private void writeText(String value) {
        int length = value.length();
        ensureText(length);
        byte[] target = bytes;
        int at = position;
        int i = 0;
        for (; i < length; i++) {
            char character = value.charAt(i);
            if (character >= 0x80) {
                break;
            }
            target[at + i] = (byte) character;
        }
        position = at + i;
        if (i < length) {
            writeUnicode(value, i);
        }
    }

    private void ensureText(int length) {
        if (length > limits.maxDocumentSize()) {
            throw new IllegalArgumentException("a text of " + length + " characters is over the limit of " + limits.maxDocumentSize() + " bytes");
        }
        ensure(length);
    }

    private void writeUnicode(String value, int from) {
        int length = value.length();
        ensure((int) Math.min(Integer.MAX_VALUE / 2, 3L * (length - from)));
        byte[] target = bytes;
        int at = position;
        for (int i = from; i < length; i++) {
            char character = value.charAt(i);
            if (character < 0x80) {
                target[at++] = (byte) character;
            } else if (character < 0x800) {
                target[at++] = (byte) (0xC0 | character >> 6);
                target[at++] = (byte) (0x80 | character & 0x3F);
            } else if (!Character.isSurrogate(character)) {
                target[at++] = (byte) (0xE0 | character >> 12);
                target[at++] = (byte) (0x80 | character >> 6 & 0x3F);
                target[at++] = (byte) (0x80 | character & 0x3F);
            } else {
                int codePoint = pair(value, i++);
                target[at++] = (byte) (0xF0 | codePoint >> 18);
                target[at++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
                target[at++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
                target[at++] = (byte) (0x80 | codePoint & 0x3F);
            }
        }
        position = at;
    }

    private static int pair(String value, int index) {
        int codePoint = value.codePointAt(index);
        if (codePoint < 0x10000) {
            throw new IllegalArgumentException("the text holds an unpaired surrogate at index " + index + ", which UTF-8 cannot store");
        }
        return codePoint;
    }

    /** Writes an object id. */
    public void writeObjectId(ObjectId value) {
        ensure(12);
        bytes[typeAt] = BsonTypeCode.OBJECT_ID;
        buffer.limit(buffer.capacity()).position(position);
        value.putToByteBuffer(buffer);
        position += 12;
    }

    /** Writes a decimal128. */
    public void writeDecimal128(Decimal128 value) {
        ensure(16);
        bytes[typeAt] = BsonTypeCode.DECIMAL128;
        Wide.putLong(bytes, position, value.getLow());
        Wide.putLong(bytes, position + 8, value.getHigh());
        position += 16;
    }

    /** Writes a binary value of a subtype; the old subtype 2 gets its second length. */
    public void writeBinary(byte subtype, byte[] value) {
        int header = subtype == 2 ? 9 : 5;
        ensure(Math.addExact(value.length, header));
        bytes[typeAt] = BsonTypeCode.BINARY;
        Wide.putInt(bytes, position, value.length + header - 5);
        bytes[position + 4] = subtype;
        if (subtype == 2) {
            Wide.putInt(bytes, position + 5, value.length);
        }
        System.arraycopy(value, 0, bytes, position + header, value.length);
        position += value.length + header;
    }

    /** Writes a UUID as binary of subtype 4. */
    public void writeUuid(UUID value) {
        writeUuid((byte) 4, Long.reverseBytes(value.getMostSignificantBits()), Long.reverseBytes(value.getLeastSignificantBits()));
    }

    /** Writes a UUID as binary of subtype 3, in the byte order of the Java legacy form. */
    public void writeLegacyUuid(UUID value) {
        writeUuid((byte) 3, value.getMostSignificantBits(), value.getLeastSignificantBits());
    }

    private void writeUuid(byte subtype, long first, long second) {
        ensure(21);
        bytes[typeAt] = BsonTypeCode.BINARY;
        Wide.putInt(bytes, position, 16);
        bytes[position + 4] = subtype;
        Wide.putLong(bytes, position + 5, first);
        Wide.putLong(bytes, position + 13, second);
        position += 21;
    }

    /** Writes a value whose bytes are at hand: its type and what stands behind the name, believed as they are. */
    public void writeRaw(byte type, byte[] value, int offset, int length) {
        ensure(length);
        if (position > 0) {
            bytes[typeAt] = type;
        }
        System.arraycopy(value, offset, bytes, position, length);
        position += length;
    }

    private void ensure(int more) {
        if (more > bytes.length - position - SLACK) {
            grow(more);
        }
    }

    private void grow(int more) {
        long needed = (long) position + more + SLACK;
        if (needed > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("a document of more than 2 GiB cannot be written");
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(needed, 2L * bytes.length)));
        buffer = ByteBuffer.wrap(bytes);
    }
}
