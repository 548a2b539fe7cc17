package dev.databridge.bson.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.databridge.bson.BsonTypeCode;

/**
 * Walks documents that may be malformed: sizes of values, and the path of the field at an offset.
 *
 * <p>Reading keeps no path, because only failures need one; they pay for this second walk, which never leaves the given
 * range and stops at the first thing that it cannot understand.
 */
public final class FieldPaths {
    private static final int MOST_NAME_BYTES = 100;
    private static final int MOST_PATH_CHARACTERS = 1000;

    private final byte[] bytes;
    private final int offset;
    private final boolean valueWanted;
    private final StringBuilder path = new StringBuilder();

    private FieldPaths(byte[] bytes, int offset, boolean valueWanted) {
        this.bytes = bytes;
        this.offset = offset;
        this.valueWanted = valueWanted;
    }

    /**
     * The size of a value, without looking inside documents.
     *
     * @param bytes the array
     * @param from where the value starts
     * @param end the end of the document around it
     * @param type the value's type
     * @return the size in bytes, or -1 if the value does not end before {@code end} or its type is unknown
     */
    public static int sizeOfValue(byte[] bytes, int from, int end, byte type) {
        long size = switch (type) {
            case BsonTypeCode.NULL, BsonTypeCode.UNDEFINED, BsonTypeCode.MIN_KEY, BsonTypeCode.MAX_KEY -> 0;
            case BsonTypeCode.BOOLEAN -> 1;
            case BsonTypeCode.INT32 -> 4;
            case BsonTypeCode.DOUBLE, BsonTypeCode.INT64, BsonTypeCode.DATE_TIME, BsonTypeCode.TIMESTAMP -> 8;
            case BsonTypeCode.OBJECT_ID -> 12;
            case BsonTypeCode.DECIMAL128 -> 16;
            case BsonTypeCode.STRING, BsonTypeCode.SYMBOL, BsonTypeCode.JAVASCRIPT -> prefixed(bytes, from, end, 1, 4);
            case BsonTypeCode.BINARY -> prefixed(bytes, from, end, 0, 5);
            case BsonTypeCode.DOCUMENT, BsonTypeCode.ARRAY -> prefixed(bytes, from, end, 5, 0);
            case BsonTypeCode.JAVASCRIPT_WITH_SCOPE -> prefixed(bytes, from, end, 14, 0);
            case BsonTypeCode.DB_POINTER -> prefixed(bytes, from, end, 1, 16);
            case BsonTypeCode.REGULAR_EXPRESSION -> regularExpression(bytes, from, end);
            default -> -1;
        };
        return size < 0 || size > end - from ? -1 : (int) size;
    }

    /** The size of a value that opens with a length, believed for the moment; as a long, since it may be anything. */
    private static long prefixed(byte[] bytes, int from, int end, int least, int added) {
        if (end - from < 4) {
            return -1;
        }
        int length = Wide.getInt(bytes, from);
        return length < least ? -1 : (long) length + added;
    }

    private static long regularExpression(byte[] bytes, int from, int end) {
        int first = Wide.indexOfNul(bytes, from, end);
        int second = first >= end ? end : Wide.indexOfNul(bytes, first + 1, end);
        return second >= end ? -1 : second + 1L - from;
    }

    /**
     * The dotted path of the field whose value starts at an offset, or has the offset inside.
     *
     * @param bytes the array
     * @param start where the outermost document starts
     * @param limit the end of what may be read
     * @param offset the place in question
     * @return the path, empty if the place belongs to no field
     */
    public static String ofValue(byte[] bytes, int start, int limit, int offset) {
        return new FieldPaths(bytes, offset, true).walk(start, limit);
    }

    /** The same for the innermost document around the offset, where no field can be named. */
    public static String ofDocument(byte[] bytes, int start, int limit, int offset) {
        return new FieldPaths(bytes, offset, false).walk(start, limit);
    }

    private String walk(int start, int limit) {
        int document = start;
        int end = limit;
        while (document >= 0 && path.length() < MOST_PATH_CHARACTERS) {
            end = endOfDocument(document, end);
            document = documentInside(document + 4, end);
        }
        return path.toString();
    }

    /** Where the elements of a document end: at its last byte if its length makes sense, else where its surroundings end. */
    private int endOfDocument(int document, int outer) {
        int length = outer - document < 5 ? 0 : Wide.getInt(bytes, document);
        return length < 5 || length > outer - document ? outer : document + length - 1;
    }

    /** Appends the name of the field at the offset; gives the document in its value that has the offset inside, or -1. */
    private int documentInside(int from, int end) {
        int at = from;
        while (at < end && at <= offset) {
            int nul = Wide.indexOfNul(bytes, at + 1, end);
            if (bytes[at] == 0 || nul >= end) {
                return -1;
            }
            int size = sizeOfValue(bytes, nul + 1, end, bytes[at]);
            if (size < 0 || isWithin(at, nul + 1, size)) {
                return descend(at, nul, end);
            }
            at = nul + 1 + size;
        }
        return -1;
    }

    private boolean isWithin(int at, int value, int size) {
        return offset > at && (offset < value + size || valueWanted && offset == value);
    }

    private int descend(int at, int nul, int end) {
        int inner = innerDocument(bytes[at], nul + 1, end);
        boolean inside = inner >= 0 && offset >= inner + 4;
        if (inside || valueWanted && offset > at) {
            appendName(at + 1, nul);
        }
        return inside ? inner : -1;
    }

    private int innerDocument(byte type, int value, int end) {
        if (type == BsonTypeCode.DOCUMENT || type == BsonTypeCode.ARRAY) {
            return value;
        }
        if (type != BsonTypeCode.JAVASCRIPT_WITH_SCOPE || end - value < 8) {
            return -1;
        }
        int code = sizeOfValue(bytes, value + 4, end, BsonTypeCode.STRING);
        return code < 0 ? -1 : value + 4 + code;
    }

    private void appendName(int from, int to) {
        if (!path.isEmpty()) {
            path.append('.');
        }
        int length = Math.min(to - from, MOST_NAME_BYTES);
        String name = new String(bytes, from, length, UTF_8);
        name.codePoints().map(FieldPaths::printable).forEach(path::appendCodePoint);
        if (length < to - from) {
            path.append('…');
        }
    }

    private static int printable(int character) {
        return Character.isISOControl(character) ? '?' : character;
    }
}
