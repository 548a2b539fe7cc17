package dev.databridge.bson.internal;

/** Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF. */
public final class Utf8 {
    private Utf8() {}

    /** Whether the bytes from one offset up to another are valid UTF-8. */
    public static boolean isValid(byte[] bytes, int from, int to) {
        int offset = from;
        while (offset < to) {
            int lead = bytes[offset];
            if (lead >= 0) {
                offset++;
                continue;
            }
            int size = sizeOfSequence(bytes, offset, to);
            if (size == 0) {
                return false;
            }
            offset += size;
        }
        return true;
    }

    /** The bytes of the sequence that a non-ASCII lead byte opens, or 0 if it is malformed. */
    private static int sizeOfSequence(byte[] bytes, int offset, int to) {
        int lead = bytes[offset] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (to - offset < size) {
            return 0;
        }
        int second = bytes[offset + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < size; i++) {
            if ((bytes[offset + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return size;
    }
}
