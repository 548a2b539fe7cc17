package dev.databridge.bson;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.databridge.bson.internal.Wide;
import java.util.Arrays;

/**
 * Finds fields by name when they do not come as predicted: in another order, with another type, or unknown.
 *
 * <p>Layout: open addressing over the encoded names; the hash takes the length and the first and last word of a name. A hit
 * is always verified byte by byte, so that a hostile name can cost one more compare but never bind the wrong field. The
 * caller passes the field it expects; that one is compared first, without a hash.
 *
 * <p>Immutable and safe for use by many threads. Benchmark: {@code DecodeShapesBenchmark}.
 */
public final class FieldTable {
    /** What {@link #find} gives for a name that is not in the table. */
    public static final int UNKNOWN = -1;

    private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
    private static final long LAST_FACTOR = 0xC2B2AE3D27D4EB4FL;

    private final byte[][] names;
    private final int[] slots;
    private final int mask;

    private FieldTable(byte[][] names, int[] slots) {
        this.names = names;
        this.slots = slots;
        this.mask = slots.length - 1;
    }

    /**
     * Makes a table.
     *
     * @param names the stored names, each once; a name's position is its index
     * @return the table
     * @throws IllegalArgumentException if a name comes twice
     */
    public static FieldTable of(String... names) {
        byte[][] encoded = new byte[names.length][];
        int[] slots = new int[Integer.highestOneBit(Math.max(2, names.length * 4 - 1))];
        Arrays.fill(slots, UNKNOWN);
        for (int index = 0; index < names.length; index++) {
            byte[] name = names[index].getBytes(UTF_8);
            encoded[index] = name;
            int slot = hash(name, 0, name.length) & (slots.length - 1);
            while (slots[slot] != UNKNOWN) {
                if (Arrays.equals(encoded[slots[slot]], name)) {
                    throw new IllegalArgumentException("field name '" + names[index] + "' comes twice");
                }
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = index;
        }
        return new FieldTable(encoded, slots);
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
        byte[] bytes = reader.bytes();
        int from = reader.nameStart();
        int to = reader.nameEnd();
        if (expected < names.length && expected >= 0 && isName(expected, bytes, from, to)) {
            return expected;
        }
        return find(bytes, from, to);
    }

    private int find(byte[] bytes, int from, int to) {
        int slot = hash(bytes, from, to) & mask;
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

    private static int hash(byte[] bytes, int from, int to) {
        int length = to - from;
        long first;
        long last;
        if (length >= 8) {
            first = Wide.getLong(bytes, from);
            last = Wide.getLong(bytes, to - 8);
        } else if (length >= 4) {
            first = Wide.getInt(bytes, from);
            last = Wide.getInt(bytes, to - 4);
        } else {
            first = length > 0 ? bytes[from] : 0;
            last = length > 1 ? bytes[from + 1] | bytes[to - 1] << 8 : 0;
        }
        long mixed = (first + length) * FIRST_FACTOR ^ last * LAST_FACTOR;
        return (int) (mixed >>> 40);
    }
}
