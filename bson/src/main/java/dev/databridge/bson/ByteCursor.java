package dev.databridge.bson;

import dev.databridge.bson.internal.FieldPaths;
import dev.databridge.bson.internal.Utf8;
import dev.databridge.bson.internal.Wide;
import java.util.Arrays;
import java.util.Objects;

/**
 * The part of {@link BsonByteReader} that knows where it stands: documents, headers, skipping and failures.
 *
 * <p>Every access to the array lies between {@link #position} and {@link #end}; each method checks that before it looks.
 */
abstract class ByteCursor {
    private static final byte[] NOTHING = new byte[0];

    private final BsonLimits limits;

    byte[] bytes = NOTHING;
    int position;
    int end;
    byte type;
    private int start;
    private int limit;
    int nameStart;
    int nameEnd;
    private int depth;
    private int arrays;

    ByteCursor(BsonLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    final void moveTo(byte[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        bytes = array;
        start = offset;
        limit = offset + length;
        position = offset;
        end = limit;
        type = BsonTypeCode.DOCUMENT;
        nameStart = offset;
        nameEnd = offset;
        depth = 0;
        arrays = 0;
    }

    /** Stands before the document of the last reset again. */
    public final void rewind() {
        moveTo(bytes, start, limit - start);
    }

    /** Lets go of the array, so that a pooled reader keeps no reply alive; what follows is a failure until the next reset. */
    public final void release() {
        moveTo(NOTHING, 0, 0);
    }

    // ---- structure ----

    /**
     * Enters the document that is the current value.
     *
     * @return the end of the document around it, for {@link #endDocument}
     * @throws BsonDecodeException if the value is not a document, or its length or depth is out of bounds
     */
    public final int startDocument() {
        if (type != BsonTypeCode.DOCUMENT) {
            throw mismatch("document");
        }
        return enter();
    }

    /**
     * Leaves a document that was read to its end.
     *
     * @param outer what {@link #startDocument} gave
     * @throws BsonDecodeException if the document has elements left
     */
    public final void endDocument(int outer) {
        if (position != end) {
            throw failInside(position, "the document goes on where its end was expected");
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
    public final int startArray() {
        if (type != BsonTypeCode.ARRAY) {
            throw mismatch("array");
        }
        int outer = enter();
        arrays++;
        return outer;
    }

    /** Leaves an array that was read to its end, as {@link #endDocument} leaves a document. */
    public final void endArray(int outer) {
        endDocument(outer);
        arrays--;
    }

    private int enter() {
        int from = position;
        int outer = end;
        if (outer - from < 5) {
            throw fail(from, "a document needs 5 bytes, " + (outer - from) + " remain");
        }
        byte[] source = bytes;
        int length = Wide.getInt(source, from);
        if (length < 5 || length > outer - from) {
            throw fail(from, "a document of length " + length + " where 5 to " + (outer - from) + " bytes fit");
        }
        int last = from + length - 1;
        if (source[last] != 0) {
            throw fail(from, "a document of length " + length + " that does not end with a NUL");
        }
        if (depth >= limits.maxDepth() || length > limits.maxDocumentSize()) {
            throw overLimit(from, length);
        }
        depth++;
        position = from + 4;
        end = last;
        return outer;
    }

    private BsonDecodeException overLimit(int from, int length) {
        return depth >= limits.maxDepth()
                ? fail(from, "more than " + limits.maxDepth() + " levels of documents inside each other")
                : fail(from, "a document of " + length + " bytes, more than the limit of " + limits.maxDocumentSize());
    }

    /** Whether the current document or array has another element. */
    public final boolean hasNext() {
        return position < end;
    }

    // ---- headers ----

    /**
     * Goes to the value of the next field if that has exactly this header, else stays.
     *
     * @param header type and name that are expected
     * @return whether the next field is the expected one, with the expected type
     */
    public final boolean at(FieldHeader header) {
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
                    && (length <= 16 || Arrays.equals(source, from, from + length, header.bytes(), 0, length));
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
     * @throws BsonDecodeException if no field remains, or its header has no end within the document
     */
    public final void next() {
        int from = position;
        if (from >= end) {
            throw failInside(from, "no field remains");
        }
        byte found = bytes[from];
        int nul = Wide.indexOfNul(bytes, from + 1, end);
        if (found == 0 || nul >= end) {
            throw failInside(
                    from,
                    found == 0
                            ? "the document ends before its stated length"
                            : "the name of a field does not end within its document");
        }
        takeHeader(nul);
    }

    /** Goes to the value of the next field, whose name is known to end there. */
    final void takeHeader(int nul) {
        type = bytes[position];
        nameStart = position + 1;
        nameEnd = nul;
        position = nul + 1;
    }

    /**
     * Goes to the next element of an array; its key is passed over unread.
     *
     * @return false at the array's end
     * @throws BsonDecodeException if the element's key has no end within the array
     */
    public final boolean nextElement() {
        int from = position;
        int remaining = end - from;
        if (remaining <= 0) {
            return false;
        }
        byte[] source = bytes;
        if (remaining > 3 && source[from] != 0 && source[from + 1] != 0) {
            int nul = source[from + 2] == 0 ? from + 2 : from + 3;
            if (source[nul] == 0) {
                type = source[from];
                position = nul + 1;
                return true;
            }
        }
        next();
        return true;
    }

    /**
     * The name of the field that {@link #next} came to, before its value is read.
     *
     * @return the name; not defined after {@link #at} and {@link #nextElement}, which read none
     * @throws BsonDecodeException if the name is not valid UTF-8
     */
    public final String name() {
        return decode(nameStart, nameEnd, "the name of a field");
    }

    /** The type of the current value, one of {@link BsonTypeCode} or an unknown byte. */
    public final byte type() {
        return type;
    }

    /**
     * Whether the current value is null or the deprecated undefined.
     *
     * @return true if so, and the value is passed over; false if it is still to be read
     */
    public final boolean readNull() {
        return type == BsonTypeCode.NULL || type == BsonTypeCode.UNDEFINED;
    }

    /**
     * How many elements the rest of the current array may well have: a first size for a list.
     *
     * @return at least 1, and at most one for each 8 bytes that are left
     */
    public final int estimateElements() {
        int remaining = end - position;
        boolean small = remaining > 0 && bytes[position] == BsonTypeCode.INT32;
        return 1 + (remaining >>> (small ? 3 : 4));
    }

    // ---- passing over ----

    /**
     * Passes over the current value, whose inside is not looked at.
     *
     * @throws BsonDecodeException if the value does not end within its document, or its type is unknown
     */
    public final void skip() {
        position += sizeOfValue();
    }

    /**
     * The number of bytes that {@link #skip} would pass over.
     *
     * @return the size of the current value, without type and name
     * @throws BsonDecodeException if the value does not end within its document, or its type is unknown
     */
    public final int sizeOfValue() {
        int size = FieldPaths.sizeOfValue(bytes, position, end, type);
        if (size < 0) {
            throw fail(
                    BsonTypeCode.isKnown(type)
                            ? "a value of type " + BsonTypeCode.nameOf(type) + " that does not end within its document"
                            : BsonTypeCode.nameOf(type) + ", expected one that BSON has");
        }
        return size;
    }

    /**
     * Passes over the current value and copies its bytes, without type and name; its inside is not looked at.
     *
     * @return a new array
     * @throws BsonDecodeException as {@link #skip} does
     */
    public final byte[] readRaw() {
        int from = position;
        skip();
        return Arrays.copyOfRange(bytes, from, position);
    }

    // ---- for the readers of values ----

    final int take(int size) {
        int from = position;
        if (size > end - from) {
            throw tooShort(size);
        }
        position = from + size;
        return from;
    }

    private BsonDecodeException tooShort(int size) {
        return fail("a value of " + size + " bytes where " + (end - position) + " remain");
    }

    /** The string of a range that is known to lie within the document. */
    final String decode(int from, int to, String what) {
        String text = Utf8.decode(bytes, from, to);
        if (text == null) {
            throw fail(from, what + " is not valid UTF-8");
        }
        return text;
    }

    /** Whether the reader is inside an array, at whatever depth. */
    final boolean isInArray() {
        return arrays > 0;
    }

    /** The dotted path of the innermost document around a position. */
    final String pathAround(int inside) {
        return FieldPaths.ofDocument(bytes, start, limit, inside);
    }

    // ---- failures ----

    /**
     * The exception for a current value of the wrong type.
     *
     * @param expected what was expected, such as {@code string}
     * @return the exception, for the caller to throw
     */
    public final BsonDecodeException mismatch(String expected) {
        return fail("found " + BsonTypeCode.nameOf(type) + ", expected " + expected);
    }

    /** The exception for a current value that cannot be used, with what was found and what was expected. */
    public final BsonDecodeException fail(String reason) {
        return fail(position, reason);
    }

    /**
     * The exception for a value that cannot be used.
     *
     * @param offset where the value starts in the array, see {@link #position}
     * @param reason what was found and what was expected
     * @return the exception, for the caller to throw
     */
    public final BsonDecodeException fail(int offset, String reason) {
        return new BsonDecodeException(reason, offset - start, FieldPaths.ofValue(bytes, start, limit, offset));
    }

    /**
     * The exception for a value that was read well and cannot be used, such as one that a constructor refuses.
     *
     * @param reason why it cannot be used
     * @return the exception, for the caller to throw; it names the last byte that was read and the field that has it
     */
    public final BsonDecodeException failBehind(String reason) {
        return fail(Math.max(start, position - 1), reason);
    }

    /** The exception for a document that is broken at an offset where no field can be named. */
    private BsonDecodeException failInside(int offset, String reason) {
        return new BsonDecodeException(reason, offset - start, FieldPaths.ofDocument(bytes, start, limit, offset));
    }

    /** Where in the array the reader stands. */
    public final int position() {
        return position;
    }
}
