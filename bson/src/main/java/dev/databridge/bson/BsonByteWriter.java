package dev.databridge.bson;

import dev.databridge.bson.internal.Utf8;
import dev.databridge.bson.internal.Wide;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.bson.BsonDbPointer;
import org.bson.BsonJavaScriptWithScope;
import org.bson.BsonRegularExpression;
import org.bson.BsonTimestamp;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/**
 * Writes BSON into a byte array of its own that grows.
 *
 * <p><b>Layout.</b> A name is written first, with a place for the type byte before it; the value that follows stores its
 * type there. So a header can be copied as one constant, and no header can claim another type than its value has. Each
 * value needs a name before it, but for the outermost document.
 *
 * <p><b>Why it is fast.</b> Headers are copied as overlapping words, strings without an intermediate array, lengths are
 * patched when a document ends, and there is no state machine. Each name leaves {@link #SLACK} bytes free behind it, so that
 * values of a fixed size, all of them smaller, need no capacity check of their own.
 *
 * <p>The array never has more than the limit and the slack, so that the check for room is the check of the limit too.
 * After an exception what was written is of no use until {@link #reset}, which keeps the array.
 *
 * <p>A writer is for one thread at a time. Benchmark: {@code EncodeBenchmark}.
 */
public final class BsonByteWriter {
    private static final int SLACK = 32;
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 16;

    private final int mostBytes;
    private final int mostDepth;
    byte[] bytes;
    private ByteBuffer buffer;
    int position;
    int typeAt;
    private int depth;

    /** Makes a writer with an array of 1 KiB and the {@linkplain BsonLimits#DEFAULT default limits}. */
    public BsonByteWriter() {
        this(1024, BsonLimits.DEFAULT);
    }

    /**
     * Makes a writer.
     *
     * @param capacity the first size of the array in bytes, adjusted to what the limits allow
     * @param limits how many bytes may be written between two resets, and how deep a document may be
     */
    public BsonByteWriter(int capacity, BsonLimits limits) {
        mostBytes = Math.min(limits.maxDocumentSize(), LONGEST_ARRAY - SLACK);
        mostDepth = limits.maxDepth();
        bytes = new byte[Math.min(Math.max(capacity, SLACK * 2), mostBytes + SLACK)];
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
        if (depth >= mostDepth) {
            throw new IllegalStateException("more than " + mostDepth
                    + " levels of documents inside each other; does an embedded object contain itself?");
        }
        depth++;
        ensure(4);
        markType(type);
        int start = position;
        position = start + 4;
        return start;
    }

    private void markType(byte type) {
        if (position > 0) { // the outermost document has no header
            bytes[typeAt] = type;
        }
    }

    /** Writes a field's name from its prepared header. */
    public void writeName(FieldHeader header) {
        int length = header.length();
        ensure(length);
        int at = position;
        byte[] target = bytes;
        typeAt = at;
        position = at + length;
        // A header of less than 8 bytes brings NULs with it, which fall into the slack.
        Wide.putLong(target, at, header.head());
        if (length > 16) {
            System.arraycopy(header.bytes(), 0, target, at, length);
        } else if (length > 8) {
            Wide.putLong(target, at + length - 8, header.tail());
        }
    }

    /**
     * Writes a field's name.
     *
     * @throws IllegalArgumentException if the name holds a NUL or an unpaired surrogate
     */
    public void writeName(String name) {
        ensure(1);
        typeAt = position++;
        writeCString(name, "field name");
    }

    /** Writes the key of an array's element; {@code index} is at least 0. */
    public void writeIndex(int index) {
        ensure(12);
        int at = position;
        typeAt = at;
        // Type, digits and a NUL as one little-endian word.
        if (index >= 0 && index < 10) {
            Wide.putInt(bytes, at, ('0' + index) << 8);
            position = at + 3;
        } else if (index >= 0 && index < 100) {
            Wide.putInt(bytes, at, ('0' + index / 10) << 8 | ('0' + index % 10) << 16);
            position = at + 4;
        } else {
            writeLongIndex(index);
        }
    }

    private void writeLongIndex(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("array index " + index + " is negative");
        }
        String digits = Integer.toString(index);
        int end = position + 1 + Utf8.putAscii(digits, bytes, position + 1);
        bytes[end] = 0;
        position = end + 1;
    }

    // ---- values of a fixed size, which the slack behind a name has room for ----

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

    /** Writes a timestamp of the driver. */
    public void writeTimestamp(BsonTimestamp value) {
        writeTimestamp(value.getValue());
    }

    private void writeWord(byte type, long value) {
        bytes[typeAt] = type;
        Wide.putLong(bytes, position, value);
        position += 8;
    }

    /** Writes a boolean. */
    public void writeBoolean(boolean value) {
        bytes[typeAt] = BsonTypeCode.BOOLEAN;
        bytes[position++] = value ? (byte) 1 : 0;
    }

    /** Writes an object id. */
    public void writeObjectId(ObjectId value) {
        bytes[typeAt] = BsonTypeCode.OBJECT_ID;
        putObjectId(value);
    }

    private void putObjectId(ObjectId value) {
        value.putToByteBuffer(buffer.position(position));
        position += 12;
    }

    /** Writes a decimal128. */
    public void writeDecimal128(Decimal128 value) {
        bytes[typeAt] = BsonTypeCode.DECIMAL128;
        Wide.putLong(bytes, position, value.getLow());
        Wide.putLong(bytes, position + 8, value.getHigh());
        position += 16;
    }

    /** Writes a UUID as binary of subtype 4. */
    public void writeUuid(UUID value) {
        long high = value.getMostSignificantBits();
        writeUuid((byte) 4, Long.reverseBytes(high), Long.reverseBytes(value.getLeastSignificantBits()));
    }

    /** Writes a UUID as binary of subtype 3, in the byte order of the Java legacy form. */
    public void writeLegacyUuid(UUID value) {
        writeUuid((byte) 3, value.getMostSignificantBits(), value.getLeastSignificantBits());
    }

    private void writeUuid(byte subtype, long first, long second) {
        bytes[typeAt] = BsonTypeCode.BINARY;
        Wide.putInt(bytes, position, 16);
        bytes[position + 4] = subtype;
        Wide.putLong(bytes, position + 5, first);
        Wide.putLong(bytes, position + 13, second);
        position += 21;
    }

    // ---- values of any size ----

    /**
     * Writes a string.
     *
     * @throws IllegalArgumentException if the text holds an unpaired surrogate, which UTF-8 cannot store
     */
    public void writeString(String value) {
        writeText(BsonTypeCode.STRING, value);
    }

    /** Writes JavaScript code without scope; as a text, see {@link #writeString}. */
    public void writeJavaScript(String code) {
        writeText(BsonTypeCode.JAVASCRIPT, code);
    }

    /** Writes the deprecated symbol; as a text, see {@link #writeString}. */
    public void writeSymbol(String symbol) {
        writeText(BsonTypeCode.SYMBOL, symbol);
    }

    void writeText(byte type, String value) {
        bytes[typeAt] = type;
        int lengthAt = position;
        position = lengthAt + 4;
        putText(value);
        Wide.putInt(bytes, lengthAt, position - lengthAt - 4);
    }

    /** Stores the UTF-8 of a text and a NUL; leaves the slack free behind it. */
    private void putText(String value) {
        int length = value.length();
        ensure(length + 1);
        int ascii = Utf8.putAscii(value, bytes, position);
        int end = position + ascii;
        if (ascii < length) {
            end = putUnicode(value, ascii, end);
        }
        bytes[end] = 0;
        position = end + 1;
    }

    /** The exact size is found out only where three bytes per character may be too many. */
    private int putUnicode(String value, int from, int at) {
        position = at;
        if (3L * (value.length() - from) >= bytes.length - at - SLACK) {
            ensure((int) Math.min(Integer.MAX_VALUE, Utf8.sizeFrom(value, from) + 1));
        }
        return Utf8.put(value, from, bytes, at);
    }

    private void writeCString(String value, String what) {
        Utf8.requireNoNul(value, what);
        putText(value);
    }

    /** Writes a binary value of a subtype; the old subtype 2 gets its second length. */
    public void writeBinary(byte subtype, byte[] value) {
        int header = subtype == 2 ? 9 : 5;
        ensure((int) Math.min(Integer.MAX_VALUE, (long) value.length + header));
        bytes[typeAt] = BsonTypeCode.BINARY;
        Wide.putInt(bytes, position, value.length + header - 5);
        bytes[position + 4] = subtype;
        if (subtype == 2) {
            Wide.putInt(bytes, position + 5, value.length);
        }
        System.arraycopy(value, 0, bytes, position + header, value.length);
        position += value.length + header;
    }

    /** Writes a regular expression; neither pattern nor options may hold a NUL. */
    public void writeRegularExpression(BsonRegularExpression value) {
        bytes[typeAt] = BsonTypeCode.REGULAR_EXPRESSION;
        writeCString(value.getPattern(), "regular expression");
        writeCString(value.getOptions(), "options of a regular expression");
    }

    /** Writes the deprecated pointer to a document of another collection. */
    public void writeDbPointer(BsonDbPointer value) {
        writeText(BsonTypeCode.DB_POINTER, value.getNamespace());
        putObjectId(value.getId());
    }

    /** Writes JavaScript code with the variables that it sees. */
    public void writeJavaScriptWithScope(BsonJavaScriptWithScope value) {
        RareValues.writeJavaScriptWithScope(this, value);
    }

    /** Writes a value whose bytes are at hand: its type and what stands behind the name, believed as they are. */
    public void writeRaw(byte type, byte[] value, int offset, int length) {
        ensure(length);
        markType(type);
        System.arraycopy(value, offset, bytes, position, length);
        position += length;
    }

    private void ensure(int more) {
        if (more > bytes.length - position - SLACK) {
            grow(more);
        }
    }

    private void grow(int more) {
        long needed = (long) position + more;
        if (needed > mostBytes) {
            throw new IllegalArgumentException(
                    "a document of at least " + needed + " bytes, more than the limit of " + mostBytes);
        }
        long roomy = Math.max(needed + needed / 8 + SLACK, 2L * bytes.length); // or an end behind it would double it
        bytes = Arrays.copyOf(bytes, (int) Math.min(mostBytes + (long) SLACK, roomy));
        buffer = ByteBuffer.wrap(bytes);
    }
}
