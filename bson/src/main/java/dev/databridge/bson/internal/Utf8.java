package dev.databridge.bson.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF; unpaired surrogates are refused, not replaced. */
public final class Utf8 {
    /** The most bytes of a text for which loops of our own are no slower than those that the virtual machine has by itself. */
    public static final int SHORT = 64;

    /** What the virtual machine puts in the place of malformed bytes. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /**
     * The string of any bytes, or null if they are not valid UTF-8.
     *
     * <p>The virtual machine's own decoder is the fastest, and is as strict as we are, but it replaces what is malformed. So only
     * a text that holds a replacement is looked at once more: it may have been stored as such.
     */
    public static @Nullable String decode(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || isValid(bytes, from, to) ? text : null;
    }

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

    /** The string of bytes that are known to be ASCII. */
    // This constructor is deprecated for bytes of other charsets; for ASCII it is exact, and the only one small enough
    // to be
    // compiled into the reader.
    @SuppressWarnings("deprecation")
    public static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, 0, from, to - from);
    }

    /**
     * Stores the ASCII characters that a text begins with.
     *
     * @param text any text
     * @param target the array, with room for as many bytes as the text has characters
     * @param at where the first byte goes
     * @return how many characters were stored: all, or those before the first one that is not ASCII
     */
    public static int putAscii(String text, byte[] target, int at) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character >= 0x80) {
                return i;
            }
            target[at + i] = (byte) character;
        }
        return length;
    }

    /**
     * Stores a text from a character on.
     *
     * @param text any text
     * @param from the first character to store
     * @param target the array, with room for {@link #sizeFrom} bytes
     * @param offset where the first byte goes
     * @return where the last byte ends
     * @throws IllegalArgumentException if the text holds an unpaired surrogate
     */
    public static int put(String text, int from, byte[] target, int offset) {
        int length = text.length();
        int at = offset;
        for (int i = from; i < length; i++) {
            char character = text.charAt(i);
            if (character < 0x80) {
                target[at++] = (byte) character;
            } else if (character < 0x800) {
                target[at++] = (byte) (0xC0 | character >> 6);
                target[at++] = (byte) (0x80 | character & 0x3F);
            } else if (!Character.isSurrogate(character)) {
                target[at++] = (byte) (0xE0 | character >> 12);
                target[at++] = (byte) (0x80 | character >> 6 & 0x3F);
                target[at++] = (byte) (0x80 | character & 0x3F);
            } else {
                int codePoint = pair(text, i++);
                target[at++] = (byte) (0xF0 | codePoint >> 18);
                target[at++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
                target[at++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
                target[at++] = (byte) (0x80 | codePoint & 0x3F);
            }
        }
        return at;
    }

    /**
     * The bytes that a text has from a character on.
     *
     * @throws IllegalArgumentException if the text holds an unpaired surrogate
     */
    public static long sizeFrom(String text, int from) {
        int length = text.length();
        long size = 0;
        for (int i = from; i < length; i++) {
            char character = text.charAt(i);
            if (!Character.isSurrogate(character)) {
                size += character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
            } else {
                pair(text, i++);
                size += 4;
            }
        }
        return size;
    }

    private static int pair(String text, int index) {
        int codePoint = text.codePointAt(index);
        if (codePoint < 0x10000) {
            throw new IllegalArgumentException(
                    "the text holds an unpaired surrogate at index " + index + ", which UTF-8 cannot store");
        }
        return codePoint;
    }

    /**
     * The bytes of a field's name.
     *
     * @throws IllegalArgumentException if the name holds a NUL or an unpaired surrogate
     */
    public static byte[] ofName(String name) {
        requireNoNul(name, "field name");
        sizeFrom(name, 0);
        return name.getBytes(UTF_8);
    }

    /**
     * Checks a text that BSON ends with a NUL.
     *
     * @throws IllegalArgumentException if the text holds a NUL itself
     */
    public static void requireNoNul(String text, String what) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    what + " '" + text.replace("\0", "\\0") + "' holds a NUL, which BSON cannot store there");
        }
    }
}
