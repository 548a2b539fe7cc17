package dev.databridge.bson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.databridge.bson.internal.FieldPaths;
import dev.databridge.bson.internal.Numbers;
import dev.databridge.bson.internal.Utf8;
import dev.databridge.bson.internal.Wide;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Reads BSON in place, from a range of a byte array.
 *
 * <p><b>Layout.</b> An element is a type byte, a name, a NUL and the value. The reader holds one position and the end of
 * the document it is in; {@link #startDocument} narrows the end and returns the outer one, which the caller hands back to
 * {@link #endDocument}. There is no stack, no state machine and no name String.
 *
 * <p><b>Why it is fast.</b> The caller predicts the next field: {@link #at} compares type, name and NUL with two
 * overlapping words. A hit leaves type and position in registers of the compiled code, and a read of the predicted type is
 * one test. A miss costs the same compare; then {@link #next} reads the header as it is and a {@link FieldTable} finds the
 * field by its name.
 *
 * <p><b>Safety.</b> A length is believed only after it was held against the bytes that remain in the document around it.
 * Bad input gives a {@link BsonDecodeException}, nothing else. The path in its message is found by walking the document
 * again, so that reading keeps no path.
 *
 * <p>Numbers of another width are accepted where the value fits. Each {@code read} of an object gives null for a BSON null
 * (or the deprecated undefined); reads of primitives refuse it.
 *
 * <p>A reader is for one thread at a time, and may be used again after {@link #reset}. Benchmark: {@code DecodeBenchmark}.
 */
public final class BsonByteReader {
    private static final byte[] NOTHING = new byte[0];

    private final BsonLimits limits;
    private final byte[] objectIdBytes = new byte[12];
    private final ByteBuffer objectIdBuffer = ByteBuffer.wrap(objectIdBytes);

    private byte[] bytes = NOTHING;
    private int start;
    private int limit;
    private int position;
    private int end;
    private byte type;
    private int nameStart;
    private int nameEnd;
    private int depth;

    /** Makes a reader with the {@linkplain BsonLimits#DEFAULT default limits}. */
    public BsonByteReader() {
        this(BsonLimits.DEFAULT);
    }

    /**
     * Makes a reader.
     *
     * @param limits how large and how deep a document may be
     */
    public BsonByteReader(BsonLimits limits) {
        this.limits = limits;
    }

    /**
     * Makes the reader stand before a document.
     *
     * @param bytes the array, read but never written and not kept past {@link #release}
     * @param offset where the document starts
     * @param length how many bytes may be read; the document may be shorter
     * @return this reader
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    public BsonByteReader reset(byte[] bytes, int offset, int length) {
        java.util.Objects.checkFromIndexSize(offset, length, bytes.length);
        this.bytes = bytes;
        start = offset;
        limit = offset + length;
        position = offset;
        end = limit;
        type = BsonTypeCode.DOCUMENT;
        depth = 0;
        return this;
    }

    /** Lets go of the array, so that a pooled reader keeps no reply alive. */
    public void release() {
        bytes = NOTHING;
        start = 0;
        limit = 0;
        position = 0;
        end = 0;
    }

    // ---- structure ----

    /**
     * Enters the document that is the current value.
     *
     * @return the end of the document around it, for {@link #endDocument}
     * @throws BsonDecodeException if the value is not a document, or its length or depth is out of bounds
     */
    public int startDocument() {
        if (type != BsonTypeCode.DOCUMENT) {
            throw mismatch("document");
        }
        return enter();
    }

    /** Leaves a document that was read to its end; {@code outer} is what {@link #startDocument} gave. */
    public void endDocument(int outer) {
        if (position != end) {
            throw fail(position, "the document goes on where its end was expected");
        }
        position++;
        end = outer;
        depth--;
    }

    /**
     * Enters the array that is the current value.
     *
     * @return the end of the document around it, for {@link #endArray}
     * @throws BsonDecodeException if the value is not an array, or its length or depth is out of bounds
     */
    public int startArray() {
        if (type != BsonTypeCode.ARRAY) {
            throw mismatch("array");
        }
        return enter();
    }

    /** Leaves an array that was read to its end; {@code outer} is what {@link #startArray} gave. */
    public void endArray(int outer) {
        endDocument(outer);
    }

    private int enter() {
        int from = position;
        int outer = end;
        if (outer - from < 5) {
            throw fail(from, "a document needs 5 bytes, " + (outer - from) + " remain");
        }
        int length = Wide.getInt(bytes, from);
        if (length < 5 || length > outer - from) {
            throw fail(from, "a document of length " + length + " where 5 to " + (outer - from) + " bytes fit");
        }
        int last = from + length - 1;
        if (bytes[last] != 0) {
            throw fail(last, "the document does not end with a NUL");
        }
        if (++depth > limits.maxDepth() || length > limits.maxDocumentSize()) {
            throw overLimit(from, length);
        }
        position = from + 4;
        end = last;
        return outer;
    }

    private BsonDecodeException overLimit(int from, int length) {
        return depth > limits.maxDepth()
                ? fail(from, "more than " + limits.maxDepth() + " levels of documents inside each other")
                : fail(from, "a document of " + length + " bytes, more than the limit of " + limits.maxDocumentSize());
    }

    /** Whether the current document or array has another element. */
    public boolean hasNext() {
        return position < end;
    }

    /**
     * Goes to the value of the next field if that has exactly this header, else stays.
     *
     * @param header type and name that are expected
     * @return whether the next field is the expected one, with the expected type
     */
    public boolean at(FieldHeader header) {
        int from = position;
        int length = header.length();
        if (length > end - from || !matches(header, from, length)) {
            return false;
        }
        type = header.type();
        position = from + length;
        return true;
    }

    private boolean matches(FieldHeader header, int from, int length) {
        byte[] source = bytes;
        if (length >= 8) {
            return Wide.getLong(source, from) == header.head()
                    && Wide.getLong(source, from + length - 8) == header.tail()
                    && (length <= 16 || java.util.Arrays.equals(source, from, from + length, header.bytes(), 0, length));
        }
        if (length >= 4) {
            return Wide.getInt(source, from) == (int) header.head()
                    && Wide.getInt(source, from + length - 4) == (int) header.tail();
        }
        return source[from] == header.type()
                && source[from + length - 1] == 0
                && (length == 2 || source[from + 1] == header.bytes()[1]);
    }

    /**
     * Goes to the value of the next field, whatever it is.
     *
     * @throws BsonDecodeException if the header has no end within the document
     */
    public void next() {
        int from = position;
        int nul = Wide.indexOfNul(bytes, from + 1, end);
        if (nul >= end) {
            throw fail(from, from >= end ? "no field remains" : "the name of a field does not end within its document");
        }
        type = bytes[from];
        if (type == 0) {
            throw fail(from, "the document ends before its stated length");
        }
        nameStart = from + 1;
        nameEnd = nul;
        position = nul + 1;
    }

    /**
     * Goes to the next element of an array; its key is passed over unread.
     *
     * @return false at the array's end
     * @throws BsonDecodeException if the element's key has no end within the array
     */
    public boolean nextElement() {
        int from = position;
        if (from >= end) {
            return false;
        }
        if (end - from > 3 && bytes[from + 2] == 0 && bytes[from] != 0 && bytes[from + 1] != 0) {
            type = bytes[from];
            position = from + 3;
            return true;
        }
        next();
        return true;
    }

    /** The name of the field that {@link #next} came to; not defined after {@link #at}. */
    public String name() {
        if (Wide.isAscii(bytes, nameStart, nameEnd)) {
            return new String(bytes, nameStart, nameEnd - nameStart, ISO_8859_1);
        }
        if (!Utf8.isValid(bytes, nameStart, nameEnd)) {
            throw fail(nameStart, "the name of a field is not valid UTF-8");
        }
        return new String(bytes, nameStart, nameEnd - nameStart, UTF_8);
    }

    /** The type of the current value, one of {@link BsonTypeCode} or an unknown byte. */
    public byte type() {
        return type;
    }

    /** Whether the current value is null or undefined; the value is passed over if so. */
    public boolean readNull() {
        return type == BsonTypeCode.NULL || type == BsonTypeCode.UNDEFINED;
    }

    /** How many elements the rest of the current array may well have: a first size for a list, bounded by the bytes left. */
    public int estimateElements() {
        return 1 + ((end - position) >>> 4);
    }

    /**
     * Passes over the current value, whose inside is not looked at.
     *
     * @throws BsonDecodeException if the value does not end within its document, or its type is unknown
     */
    public void skip() {
        int size = FieldPaths.sizeOfValue(bytes, position, end, type);
        if (size < 0) {
            throw fail(position, "a value of type " + BsonTypeCode.nameOf(type) + " that does not end within its document");
        }
        position += size;
    }

    /** The number of bytes that {@link #skip} would pass over, with its checks. */
    public int sizeOfValue() {
        int from = position;
        skip();
        int size = position - from;
        position = from;
        return size;
    }

    /** Passes over the current value and copies its bytes, without type and name. */
    public byte[] readRaw() {
        int from = position;
        skip();
        return java.util.Arrays.copyOfRange(bytes, from, position);
    }

    // ---- values ----

    /** Reads a number as {@code int}; whole numbers of other widths are accepted when they fit. */
    public int readInt() {
        if (type != BsonTypeCode.INT32) {
            return Numbers.toInt(this);
        }
        return Wide.getInt(bytes, take(4));
    }

    /** Reads a number as {@code long}; whole numbers of other widths are accepted when they fit. */
    public long readLong() {
        if (type != BsonTypeCode.INT64) {
            return Numbers.toLong(this);
        }
        return Wide.getLong(bytes, take(8));
    }

    /** Reads a number as {@code double}; whole numbers are accepted when a double holds them exactly. */
    public double readDouble() {
        if (type != BsonTypeCode.DOUBLE) {
            return Numbers.toDouble(this);
        }
        return Double.longBitsToDouble(Wide.getLong(bytes, take(8)));
    }

    /** Reads a boolean. */
    public boolean readBoolean() {
        require(BsonTypeCode.BOOLEAN);
        int at = take(1);
        byte value = bytes[at];
        if ((value & ~1) != 0) {
            throw fail(at, "a boolean of value " + value + ", expected 0 or 1");
        }
        return value != 0;
    }

    /** Reads a date as milliseconds since 1970-01-01T00:00Z. */
    public long readDateTime() {
        require(BsonTypeCode.DATE_TIME);
        return Wide.getLong(bytes, take(8));
    }

    /** Reads a timestamp, as its 8 bytes: increment in the low, seconds in the high half. */
    public long readTimestamp() {
        require(BsonTypeCode.TIMESTAMP);
        return Wide.getLong(bytes, take(8));
    }

    /** Reads a string or the deprecated symbol; null for a BSON null. */
    public @Nullable String readString() {
        if (type != BsonTypeCode.STRING && type != BsonTypeCode.SYMBOL) {
            return nullOr("string");
        }
        return text();
    }

    /** Reads JavaScript code without scope; null for a BSON null. */
    public @Nullable String readJavaScript() {
        if (type != BsonTypeCode.JAVASCRIPT) {
            return nullOr("javascript");
        }
        return text();
    }

    private String text() {
        int from = position;
        int remaining = end - from;
        if (remaining < 5) {
            throw fail(from, "a string needs 5 bytes, " + remaining + " remain");
        }
        byte[] source = bytes;
        int length = Wide.getInt(source, from);
        if (length < 1 || length > remaining - 4) {
            throw fail(from, "a string of length " + length + " where 1 to " + (remaining - 4) + " bytes fit");
        }
        int first = from + 4;
        int last = first + length - 1;
        if (source[last] != 0) {
            throw fail(last, "the string does not end with a NUL");
        }
        position = last + 1;
        if (Wide.isAscii(source, first, last)) {
            return new String(source, first, last - first, ISO_8859_1);
        }
        return unicode(first, last);
    }

    private String unicode(int first, int last) {
        if (!Utf8.isValid(bytes, first, last)) {
            throw fail(first, "the string is not valid UTF-8");
        }
        return new String(bytes, first, last - first, UTF_8);
    }

    /** Reads an object id; null for a BSON null. */
    public @Nullable ObjectId readObjectId() {
        if (type != BsonTypeCode.OBJECT_ID) {
            return nullOr("objectId");
        }
        int from = take(12);
        System.arraycopy(bytes, from, objectIdBytes, 0, 12);
        objectIdBuffer.clear();
        return new ObjectId(objectIdBuffer);
    }

    /** Reads a decimal128; null for a BSON null. */
    public @Nullable Decimal128 readDecimal128() {
        if (type != BsonTypeCode.DECIMAL128) {
            return nullOr("decimal128");
        }
        int from = take(16);
        return Decimal128.fromIEEE754BIDEncoding(Wide.getLong(bytes, from + 8), Wide.getLong(bytes, from));
    }

    /** Reads the bytes of a binary value of any subtype; null for a BSON null. */
    public byte @Nullable [] readBinary() {
        if (type != BsonTypeCode.BINARY) {
            return nullOr("binary");
        }
        int from = position;
        byte subtype = binarySubtype();
        int header = subtype == 2 ? 9 : 5;
        return java.util.Arrays.copyOfRange(bytes, from + header, position);
    }

    /** The subtype of the binary value that is current, which is not passed over. */
    public byte peekBinarySubtype() {
        require(BsonTypeCode.BINARY);
        int from = position;
        byte subtype = binarySubtype();
        position = from;
        return subtype;
    }

    /** Checks the binary value, passes over it, and gives its subtype. */
    private byte binarySubtype() {
        int from = position;
        skip();
        byte subtype = bytes[from + 4];
        if (subtype == 2) {
            int outer = Wide.getInt(bytes, from);
            if (outer < 4 || Wide.getInt(bytes, from + 5) != outer - 4) {
                throw fail(from, "a binary of the old subtype 2 whose inner length does not match");
            }
        }
        return subtype;
    }

    /** Reads a UUID of subtype 4, or of subtype 3 in the byte order of the Java legacy form; null for a BSON null. */
    public @Nullable UUID readUuid() {
        if (type != BsonTypeCode.BINARY) {
            return nullOr("binary");
        }
        int from = position;
        byte subtype = binarySubtype();
        if ((subtype != 3 && subtype != 4) || position - from != 21) {
            throw fail(from, "a binary of subtype " + subtype + " and " + (position - from - 5)
                    + " bytes, expected a UUID (subtype 4 or 3, 16 bytes)");
        }
        long high = Wide.getLong(bytes, from + 5);
        long low = Wide.getLong(bytes, from + 13);
        return subtype == 4 ? new UUID(Long.reverseBytes(high), Long.reverseBytes(low)) : new UUID(high, low);
    }

    private int take(int size) {
        int from = position;
        if (size > end - from) {
            throw fail(from, "a value of " + size + " bytes where " + (end - from) + " remain");
        }
        position = from + size;
        return from;
    }

    private void require(byte expected) {
        if (type != expected) {
            throw mismatch(BsonTypeCode.nameOf(expected));
        }
    }

    private <V> @Nullable V nullOr(String expected) {
        if (readNull()) {
            return null;
        }
        throw mismatch(expected);
    }

    // ---- failures ----

    /**
     * The exception for a current value of the wrong type.
     *
     * @param expected what was expected, such as {@code string}
     * @return the exception, for the caller to throw
     */
    public BsonDecodeException mismatch(String expected) {
        return fail("found " + BsonTypeCode.nameOf(type) + ", expected " + expected);
    }

    /**
     * The exception for a current value that cannot be used.
     *
     * @param reason what was found and what was expected
     * @return the exception, for the caller to throw
     */
    public BsonDecodeException fail(String reason) {
        return fail(position, reason);
    }

    /** The same for a value that starts at {@code offset} of the array, see {@link #position}. */
    public BsonDecodeException fail(int offset, String reason) {
        return new BsonDecodeException(reason, offset - start, FieldPaths.pathAt(bytes, start, limit, offset));
    }

    /** Where in the array the reader stands. */
    public int position() {
        return position;
    }

    byte[] bytes() {
        return bytes;
    }

    int nameStart() {
        return nameStart;
    }

    int nameEnd() {
        return nameEnd;
    }
}
