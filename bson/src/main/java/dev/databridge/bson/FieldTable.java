package dev.databridge.bson;

import dev.databridge.bson.internal.Utf8;
import dev.databridge.bson.internal.Wide;
import java.util.Arrays;

/**
 * Finds fields by name when they do not come as predicted: in another order, with another type, or unknown.
 *
 * <p>Layout: open addressing over the encoded names; the hash takes the length and the first, last and middle word of a
 * name, and its upper bits, to which every byte of those contributes, choose the slot. At most half of the slots are taken.
 * A hit is always verified byte by byte, so that a hostile name can cost more compares but never bind the wrong field. The
 * caller passes the field it expects; that one is compared first, without a hash.
 *
 * <p>Immutable and safe for use by many threads. Benchmark: {@code DecodeShapesBenchmark}.
 */
public final class FieldTable {
    /** What {@link #find} gives for a name that is not in the table. */
    public static final int UNKNOWN = -1;

    private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
    private static final long LAST_FACTOR = 0xC2B2AE3D27D4EB4FL;
    private static final long MIDDLE_FACTOR = 0x165667B19E3779F9L;

    private final byte[][] names;
    private final int[] slots;
    private final int mask;
    private final int shift;

    private FieldTable(byte[][] names, int[] slots) {
        this.names = names;
        this.slots = slots;
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
        int slot = slotOf(name, 0, name.length);
        while (slots[slot] != UNKNOWN) {
            if (Arrays.equals(names[slots[slot]], name)) {
                throw new IllegalArgumentException("field name '" + text + "' comes twice");
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = index;
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
        reader.next();
        byte[] bytes = reader.bytes;
        int from = reader.nameStart();
        int to = reader.nameEnd();
        if (expected < names.length && expected >= 0 && isName(expected, bytes, from, to)) {
            return expected;
        }
        return find(bytes, from, to);
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
        int index = find(reader.bytes, from + 4, reader.endOfText());
        if (index == UNKNOWN) {
            reader.position = from;
        }
        return index;
    }

    private int find(byte[] bytes, int from, int to) {
        int slot = slotOf(bytes, from, to);
        while (true) {
            int index = slots[slot];
            if (index == UNKNOWN || isName(index, bytes, from, to)) {
                return index;
            }
            slot = (slot + 1) & mask;
        }
    }

    private boolean isName(int index, byte[] bytes, int from, int to) {
        byte[] name = names[index];
        return Arrays.equals(name, 0, name.length, bytes, from, to);
    }

    private int slotOf(byte[] bytes, int from, int to) {
        return (int) (hash(bytes, from, to) >>> shift);
    }

    private static long hash(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= 8) {
            long middle = length > 16 ? Wide.getLong(bytes, from + (length >>> 1) - 4) * MIDDLE_FACTOR : 0;
            return mix(length, Wide.getLong(bytes, from), Wide.getLong(bytes, to - 8)) + middle;
        }
        if (length >= 4) {
            return mix(length, Wide.getInt(bytes, from), Wide.getInt(bytes, to - 4));
        }
        return length == 0 ? 0 : mix(length, bytes[from], bytes[from + (length >>> 1)] | bytes[to - 1] << 8);
    }

    private static long mix(int length, long first, long last) {
        return (first + length) * FIRST_FACTOR ^ last * LAST_FACTOR;
    }
}
