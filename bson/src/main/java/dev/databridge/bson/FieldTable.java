package dev.databridge.bson;

import dev.databridge.bson.internal.Utf8;
import dev.databridge.bson.internal.Wide;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds fields by name when they do not come as predicted: in another order, with another type, or unknown.
 *
 * <p>Layout: open addressing over the names; of each there are its length and its first and last word, which together are the
 * whole name up to 16 bytes; of longer ones the bytes are compared, too. The hash takes the same words and, of long names, the
 * middle one; its upper bits, to which every byte of those contributes, choose the slot. At most half of the slots are taken.
 * A hit is always verified by the whole name, so that a hostile name can cost more compares but never bind the wrong field.
 *
 * <p><b>Order.</b> Documents in another order come in many copies of it. So the table remembers, for each field that the caller
 * expects, which one came instead, and compares that one first, where its name would end: without a scan for the NUL and
 * without a hash. It learns no more than a bounded number of times, so that threads which read mixed orders do not keep
 * writing to shared memory; a hint that is lost, late or wrong costs time only.
 *
 * <p>Safe for use by many threads. Benchmark: {@code DecodeBenchmark}, its other shapes.
 */
public final class FieldTable {
    /** What {@link #find} gives for a name that is not in the table. */
    public static final int UNKNOWN = -1;

    private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
    private static final long LAST_FACTOR = 0xC2B2AE3D27D4EB4FL;
    private static final long MIDDLE_FACTOR = 0x165667B19E3779F9L;

    /** The longest name that two words hold. */
    private static final int TWO_WORDS = 16;

    private static final int LESSONS_PER_NAME = 16;

    private final byte[][] names;
    private final long[] firstWords;
    private final long[] lastWords;
    private final int[] slots;
    private final int[] likely;
    private int lessons;
    private final int mask;
    private final int shift;

    private FieldTable(byte[][] names, int[] slots) {
        this.names = names;
        this.firstWords = new long[names.length];
        this.lastWords = new long[names.length];
        this.slots = slots;
        this.likely = IntStream.range(0, names.length + 1).toArray();
        this.likely[names.length] = UNKNOWN;
        this.lessons = names.length * LESSONS_PER_NAME;
        this.mask = slots.length - 1;
        this.shift = shiftOf(slots);
    }

    /**
     * Makes a table.
     *
     * @param names the stored names, each once; a name's position is its index
     * @return the table
     * @throws IllegalArgumentException if a name comes twice, or holds a NUL or an unpaired surrogate
     */
    public static FieldTable of(String... names) {
        byte[][] encoded = new byte[names.length][];
        int[] slots = new int[Integer.highestOneBit(Math.max(2, names.length * 4 - 1))];
        Arrays.fill(slots, UNKNOWN);
        FieldTable table = new FieldTable(encoded, slots);
        for (int index = 0; index < names.length; index++) {
            encoded[index] = Utf8.ofName(names[index]);
            table.add(index, names[index]);
        }
        return table;
    }

    private void add(int index, String text) {
        byte[] name = names[index];
        long first = firstWord(name, 0, name.length);
        long last = lastWord(name, 0, name.length);
        int slot = slotOf(name, 0, name.length, first, last);
        while (slots[slot] != UNKNOWN) {
            if (Arrays.equals(names[slots[slot]], name)) {
                throw new IllegalArgumentException("field name '" + text + "' comes twice");
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = index;
        firstWords[index] = first;
        lastWords[index] = last;
    }

    private static int shiftOf(int[] slots) {
        return Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
    }

    /**
     * Takes the reader to the value of the next field and finds that field.
     *
     * @param reader a reader before a field
     * @param expected the index of the field that likely comes, in or out of range
     * @return the index of the field's name, or {@link #UNKNOWN}
     * @throws BsonDecodeException if the field's header is malformed
     */
    public int next(BsonByteReader reader, int expected) {
        boolean isExpected = expected >= 0 && expected < likely.length;
        int hint = isExpected ? likely[expected] : UNKNOWN; // read once: another thread may be learning
        if (hint != UNKNOWN && takeLikely(reader, hint)) {
            return hint;
        }
        reader.next();
        byte[] bytes = reader.bytes;
        int from = reader.nameStart;
        int to = reader.nameEnd;
        int index = find(bytes, from, to, firstWord(bytes, from, to), lastWord(bytes, from, to));
        if (isExpected && index != UNKNOWN && lessons > 0) {
            lessons--;
            likely[expected] = index;
        }
        return index;
    }

    /** Goes to the value of the next field if that has a certain name. */
    private boolean takeLikely(BsonByteReader reader, int index) {
        byte[] bytes = reader.bytes;
        int from = reader.position + 1;
        int length = names[index].length;
        if (length >= reader.end - from) {
            return false;
        }
        int to = from + length;
        if (bytes[to] != 0 || bytes[from - 1] == 0) {
            return false;
        }
        if (!isName(index, bytes, from, to, firstWord(bytes, from, to), lastWord(bytes, from, to))) {
            return false;
        }
        reader.takeHeader(to);
        return true;
    }

    /**
     * Finds the current value, a string, among the names: for codecs of enums, which so need no text object.
     *
     * @param reader a reader before a value; it goes past the value only if that was found
     * @return the index of the name that the string equals, or {@link #UNKNOWN}, also for a value that is no string
     * @throws BsonDecodeException if the string is malformed
     */
    public int readString(BsonByteReader reader) {
        if (reader.type != BsonTypeCode.STRING && reader.type != BsonTypeCode.SYMBOL) {
            return UNKNOWN;
        }
        int from = reader.position;
        int textFrom = from + 4;
        int textTo = reader.endOfText();
        long first = firstWord(reader.bytes, textFrom, textTo);
        long last = lastWord(reader.bytes, textFrom, textTo);
        int index = find(reader.bytes, textFrom, textTo, first, last);
        if (index == UNKNOWN) {
            reader.position = from;
        }
        return index;
    }

    private int find(byte[] bytes, int from, int to, long first, long last) {
        int slot = slotOf(bytes, from, to, first, last);
        while (true) {
            int index = slots[slot];
            if (index == UNKNOWN || isName(index, bytes, from, to, first, last)) {
                return index;
            }
            slot = (slot + 1) & mask;
        }
    }

    private boolean isName(int index, byte[] bytes, int from, int to, long first, long last) {
        if (firstWords[index] != first || lastWords[index] != last) {
            return false;
        }
        byte[] name = names[index];
        int length = to - from;
        return name.length == length && (length <= TWO_WORDS || Arrays.equals(name, 0, length, bytes, from, to));
    }

    private int slotOf(byte[] bytes, int from, int to, long first, long last) {
        int length = to - from;
        long middle = length > TWO_WORDS ? Wide.getLong(bytes, from + (length >>> 1) - 4) * MIDDLE_FACTOR : 0;
        long hash = ((first + length) * FIRST_FACTOR ^ last * LAST_FACTOR) + middle;
        return (int) (hash >>> shift);
    }

    /** The first 8 bytes, or 4 of a shorter name, or the first byte. */
    private static long firstWord(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= 8) {
            return Wide.getLong(bytes, from);
        }
        if (length >= 4) {
            return Wide.getInt(bytes, from);
        }
        return length == 0 ? 0 : bytes[from];
    }

    /** The last 8 bytes, or 4 of a shorter name, or all but the first. */
    private static long lastWord(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= 8) {
            return Wide.getLong(bytes, to - 8);
        }
        if (length >= 4) {
            return Wide.getInt(bytes, to - 4);
        }
        return length == 0 ? 0 : (bytes[from + (length >>> 1)] & 0xFF) | bytes[to - 1] << 8;
    }
}
