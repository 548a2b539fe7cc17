package dev.databridge.bson.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Loads and stores of 4 and 8 bytes at any offset of an array, little-endian as BSON is; the array's bounds are checked. */
public final class Wide {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** The high bit of each of eight bytes: set where a byte is not ASCII. */
    public static final long HIGH_BITS = 0x8080808080808080L;

    private static final long LOW_BITS = 0x0101010101010101L;

    private Wide() {}

    /** The 8 bytes at an offset. */
    public static long getLong(byte[] bytes, int offset) {
        return (long) LONG.get(bytes, offset);
    }

    /** The 4 bytes at an offset. */
    public static int getInt(byte[] bytes, int offset) {
        return (int) INT.get(bytes, offset);
    }

    /** Stores 8 bytes at an offset. */
    public static void putLong(byte[] bytes, int offset, long value) {
        LONG.set(bytes, offset, value);
    }

    /** Stores 4 bytes at an offset. */
    public static void putInt(byte[] bytes, int offset, int value) {
        INT.set(bytes, offset, value);
    }

    /**
     * Finds the first NUL.
     *
     * @param bytes the array
     * @param from where to begin
     * @param to the first offset not to look at
     * @return the offset of the NUL, or {@code to} if there is none
     */
    public static int indexOfNul(byte[] bytes, int from, int to) {
        int offset = from;
        for (; to - offset >= 8; offset += 8) {
            long word = getLong(bytes, offset);
            long zeros = (word - LOW_BITS) & ~word & HIGH_BITS;
            if (zeros != 0) {
                return offset + (Long.numberOfTrailingZeros(zeros) >>> 3);
            }
        }
        while (offset < to && bytes[offset] != 0) {
            offset++;
        }
        return offset;
    }

    /** Whether all bytes from one offset up to another are ASCII. */
    public static boolean isAscii(byte[] bytes, int from, int to) {
        int offset = from;
        for (; to - offset >= 8; offset += 8) {
            if ((getLong(bytes, offset) & HIGH_BITS) != 0) {
                return false;
            }
        }
        int seen = 0;
        while (offset < to) {
            seen |= bytes[offset++];
        }
        return seen >= 0;
    }

    /**
     * The same for the text of a string that has at least 8 bytes of its document before it, as each has: a length, a type,
     * a name's NUL, and another length. So its last bytes are always one word, in part of what is before.
     */
    public static boolean isAsciiText(byte[] bytes, int from, int to) {
        int length = to - from;
        long seen = getLong(bytes, to - 8);
        if (length < 8) {
            return (seen >>> 8 >>> (56 - 8 * length) & HIGH_BITS) == 0;
        }
        for (int offset = from; offset < to - 8; offset += 8) {
            seen |= getLong(bytes, offset);
        }
        return (seen & HIGH_BITS) == 0;
    }
}
