package dev.databridge.bson;

import dev.databridge.bson.internal.Numbers;
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
 * Bad input gives a {@link BsonDecodeException}, nothing else; the reader is of no use after it until {@link #reset}. The
 * path in its message is found by walking the document again, so that reading keeps no path.
 *
 * <p>Each {@code read} throws {@link BsonDecodeException} if the value has another type, does not fit, or does not end
 * within its document. Numbers of another width are accepted where the value fits. Each {@code read} of an object gives
 * null for a BSON null (or the deprecated undefined); reads of primitives refuse it. A value is read once.
 *
 * <p>A reader is for one thread at a time, and may be used again after {@link #reset}. Benchmark: {@code DecodeBenchmark}.
 */
public final class BsonByteReader extends ByteCursor {
    private final byte[] objectIdBytes = new byte[12];
    private final ByteBuffer objectIdBuffer = ByteBuffer.wrap(objectIdBytes);
    private boolean takesNotes;
    private @Nullable ReadNotes notes;

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
        super(limits);
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
        moveTo(bytes, offset, length);
        takesNotes = false;
        notes = null;
        return this;
    }

    // ---- notes ----

    /** From here to the next reset the reader notes what the object will not show. */
    public void takeNotes() {
        takesNotes = true;
    }

    /** What was noted since {@link #takeNotes}, or null if nothing was. */
    public @Nullable ReadNotes notes() {
        return notes;
    }

    /**
     * Notes that a document has no such field, though the object has a value there. Documents inside arrays are left out.
     *
     * @param inside a position inside the document
     * @param field the field's header
     */
    public void noteAbsent(int inside, FieldHeader field) {
        if (takesNotes && !isInArray()) {
            String document = pathAround(inside);
            startNotes().addAbsent(document.isEmpty() ? field.name() : document + '.' + field.name());
        }
    }

    /** Notes that the field that {@link #next} came to was there before. */
    public void noteDuplicate() {
        if (takesNotes) {
            String document = pathAround(position);
            startNotes().addDuplicate(document.isEmpty() ? name() : document + '.' + name());
        }
    }

    private ReadNotes startNotes() {
        if (notes == null) {
            notes = new ReadNotes();
        }
        return notes;
    }

    // ---- whole values ----

    /**
     * Passes over the current value and checks every byte of it: all lengths inside it, types, booleans, UTF-8 of texts and
     * names, and depth. What it accepts may be handed to code that does not check.
     *
     * @throws BsonDecodeException at the first thing that is not as the specification says
     */
    public void skipValidated() {
        Validation.skip(this);
    }

    /**
     * Passes over the current value with the checks of {@link #skipValidated} and copies its bytes, without type and name.
     *
     * @return a new array
     * @throws BsonDecodeException as {@link #skipValidated} does
     */
    public byte[] readRawValidated() {
        int from = position;
        skipValidated();
        return Arrays.copyOfRange(bytes, from, position);
    }

    // ---- numbers, booleans, times ----

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

    /** Reads a number as {@code double}; numbers of other types are accepted when a double holds them exactly. */
    public double readDouble() {
        if (type != BsonTypeCode.DOUBLE) {
            return Numbers.toDouble(this);
        }
        return Double.longBitsToDouble(Wide.getLong(bytes, take(8)));
    }

    /**
     * Reads a number as decimal128; whole numbers of other types are accepted, doubles when 34 digits hold them exactly.
     *
     * @return the number, or null for a BSON null
     */
    public @Nullable Decimal128 readDecimal128() {
        if (type != BsonTypeCode.DECIMAL128) {
            return readNull() ? null : Numbers.toDecimal128(this);
        }
        int from = take(16);
        return Decimal128.fromIEEE754BIDEncoding(Wide.getLong(bytes, from + 8), Wide.getLong(bytes, from));
    }

    /** Reads a boolean. */
    public boolean readBoolean() {
        require(BsonTypeCode.BOOLEAN);
        byte value = bytes[take(1)];
        if ((value & ~1) != 0) {
            throw fail(position - 1, "a boolean of value " + value + ", expected 0 or 1");
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

    /** Reads a timestamp as the driver's value; null for a BSON null. */
    public @Nullable BsonTimestamp readBsonTimestamp() {
        return readNull() ? null : new BsonTimestamp(readTimestamp());
    }

    // ---- texts ----

    /** Reads a string or the deprecated symbol; null for a BSON null. */
    public @Nullable String readString() {
        if (type != BsonTypeCode.STRING && type != BsonTypeCode.SYMBOL) {
            return nullOr("string");
        }
        return text();
    }

    /** Reads the deprecated symbol; null for a BSON null. */
    public @Nullable String readSymbol() {
        return type == BsonTypeCode.SYMBOL ? text() : nullOr("symbol");
    }

    /** Reads JavaScript code without scope; null for a BSON null. */
    public @Nullable String readJavaScript() {
        return type == BsonTypeCode.JAVASCRIPT ? text() : nullOr("javascript");
    }

    /** A length, a text and a NUL, whatever the type is. */
    String text() {
        int from = position + 4;
        int last = endOfText();
        if (last - from > Utf8.SHORT) {
            return decode(from, last, "the string");
        }
        return Wide.isAsciiText(bytes, from, last) ? Utf8.ascii(bytes, from, last) : decode(from, last, "the string");
    }

    /** Checks the frame of a text, passes over it, and gives where its NUL stands. */
    int endOfText() {
        int from = position;
        int remaining = end - from;
        if (remaining < 5) {
            throw fail(from, "a string needs 5 bytes, " + remaining + " remain");
        }
        int length = Wide.getInt(bytes, from);
        if (length < 1 || length > remaining - 4) {
            throw fail(from, "a string of length " + length + " where 1 to " + (remaining - 4) + " bytes fit");
        }
        int last = from + 3 + length;
        if (bytes[last] != 0) {
            throw fail(from, "a string of length " + length + " that does not end with a NUL");
        }
        position = last + 1;
        return last;
    }

    // ---- bytes ----

    /** Reads an object id; null for a BSON null. */
    public @Nullable ObjectId readObjectId() {
        return type == BsonTypeCode.OBJECT_ID ? objectId() : nullOr("objectId");
    }

    /** The 12 bytes of an object id, whatever the type is. */
    ObjectId objectId() {
        int from = take(12);
        // In the pieces in which the id's constructor loads them, so that the loads need not wait for the stores.
        Wide.putInt(objectIdBytes, 0, Wide.getInt(bytes, from));
        Wide.putLong(objectIdBytes, 4, Wide.getLong(bytes, from + 4));
        return new ObjectId(objectIdBuffer.position(0));
    }

    /** Reads the bytes of a binary value of any subtype; null for a BSON null. */
    public byte @Nullable [] readBinary() {
        if (type != BsonTypeCode.BINARY) {
            return nullOr("binary");
        }
        int from = position;
        int header = binarySubtype() == 2 ? 9 : 5;
        return Arrays.copyOfRange(bytes, from + header, position);
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
    byte binarySubtype() {
        int from = position;
        skip();
        byte subtype = bytes[from + 4];
        if (subtype == 2) {
            int outer = position - from - 5;
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
        int subtype = binarySubtype() & 0xFF;
        int size = position - from - 5;
        if ((subtype != 3 && subtype != 4) || size != 16) {
            throw fail(
                    from,
                    "a binary of subtype " + subtype + " and " + size
                            + " bytes, expected a UUID (subtype 4 or 3, 16 bytes)");
        }
        long high = Wide.getLong(bytes, from + 5);
        long low = Wide.getLong(bytes, from + 13);
        return subtype == 4 ? new UUID(Long.reverseBytes(high), Long.reverseBytes(low)) : new UUID(high, low);
    }

    // ---- rare types ----

    /** Reads a regular expression; null for a BSON null. */
    public @Nullable BsonRegularExpression readRegularExpression() {
        return type == BsonTypeCode.REGULAR_EXPRESSION
                ? RareValues.regularExpression(this)
                : nullOr("regularExpression");
    }

    /** Reads the deprecated pointer to a document of another collection; null for a BSON null. */
    public @Nullable BsonDbPointer readDbPointer() {
        return type == BsonTypeCode.DB_POINTER ? RareValues.dbPointer(this) : nullOr("dbPointer");
    }

    /** Reads JavaScript code with the variables that it sees; null for a BSON null. */
    public @Nullable BsonJavaScriptWithScope readJavaScriptWithScope() {
        return type == BsonTypeCode.JAVASCRIPT_WITH_SCOPE
                ? RareValues.javaScriptWithScope(this)
                : nullOr("javascriptWithScope");
    }

    /**
     * Reads a value without content.
     *
     * @param expected the type it must have: null, undefined, the least or the greatest key
     * @throws BsonDecodeException if the value has another type
     */
    public void readBare(byte expected) {
        require(expected);
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
}
