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
    private static final int MOST_LEVELS = 200;

    private FieldPaths() {}

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
            case BsonTypeCode.DB_POINTER -> plus(prefixed(bytes, from, end, 1, 4), 12);
            case BsonTypeCode.REGULAR_EXPRESSION -> regularExpression(bytes, from, end);
            default -> -1;
        };
        return size < 0 || size > end - from ? -1 : (int) size;
    }

    private static long prefixed(byte[] bytes, int from, int end, int least, int added) {
        if (end - from < 4) {
            return -1;
        }
        int length = Wide.getInt(bytes, from);
        return length < least ? -1 : (long) length + added;
    }

    private static long plus(long size, int added) {
        return size < 0 ? size : size + added;
    }

    private static long regularExpression(byte[] bytes, int from, int end) {
        int first = Wide.indexOfNul(bytes, from, end);
        int second = first >= end ? end : Wide.indexOfNul(bytes, first + 1, end);
        return second >= end ? -1 : second + 1L - from;
    }

    /**
     * The dotted path of the field at an offset.
     *
     * @param bytes the array
     * @param start where the outermost document starts
     * @param limit the end of what may be read
     * @param offset the place in question
     * @return the path, empty if the place belongs to no field
     */
    public static String pathAt(byte[] bytes, int start, int limit, int offset) {
        StringBuilder path = new StringBuilder();
        int document = start;
        for (int level = 0; level < MOST_LEVELS; level++) {
            int value = fieldAround(bytes, document, limit, offset, path);
            if (value < 0) {
                break;
            }
            document = value;
        }
        return path.toString();
    }

    /** Appends the name of the field around the offset; gives the start of its value if the offset is inside a document there. */
    private static int fieldAround(byte[] bytes, int document, int limit, int offset, StringBuilder path) {
        int at = document + 4;
        while (at < limit && at <= offset && bytes[at] != 0) {
            byte type = bytes[at];
            int nul = Wide.indexOfNul(bytes, at + 1, limit);
            if (nul >= limit) {
                return -1;
            }
            int value = nul + 1;
            int size = sizeOfValue(bytes, value, limit, type);
            if (size >= 0 && offset >= value + size && !(size == 0 && offset == value)) {
                at = value + size;
                continue;
            }
            appendName(bytes, at + 1, nul, path);
            boolean nested = type == BsonTypeCode.DOCUMENT || type == BsonTypeCode.ARRAY;
            return nested && offset >= value + 4 ? value : -1;
        }
        return -1;
    }

    private static void appendName(byte[] bytes, int from, int to, StringBuilder path) {
        if (!path.isEmpty()) {
            path.append('.');
        }
        int length = Math.min(to - from, MOST_NAME_BYTES);
        String name = new String(bytes, from, length, UTF_8);
        name.codePoints().map(character -> Character.isISOControl(character) ? '?' : character).forEach(path::appendCodePoint);
        if (length < to - from) {
            path.append('…');
        }
    }
}
