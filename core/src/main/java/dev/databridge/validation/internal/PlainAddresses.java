package dev.databridge.validation.internal;

/**
 * Tells nearly all e-mail addresses at sight: those of ASCII letters, digits and the like, without quotes and brackets. What is
 * not one of these may still be an address.
 *
 * <p><b>Why it is fast.</b> The rule that holds for all addresses needs two regular expressions and the conversion of the domain
 * to ASCII, about ten times the time and a kilobyte of garbage. Benchmark: {@code ValidationBenchmark}.
 */
final class PlainAddresses {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final int LONGEST_LABEL = 63;

    private static final boolean[] ATOM = new boolean[128];

    static {
        for (char character = 0; character < ATOM.length; character++) {
            ATOM[character] = isLetterOrDigit(character) || "!#$%&'*+/=?^_`{|}~-".indexOf(character) >= 0;
        }
    }

    private PlainAddresses() {}

    /**
     * Whether a text is an address at sight.
     *
     * @param at where its last at sign is
     */
    static boolean isOne(String text, int at) {
        return at <= LONGEST_LOCAL_PART
                && text.length() - at - 1 <= LONGEST_DOMAIN
                && isDottedAtoms(text, at)
                && isDottedLabels(text, at + 1);
    }

    private static boolean isDottedAtoms(String text, int end) {
        boolean open = false; // whether there is something since the last dot
        for (int i = 0; i < end; i++) {
            char character = text.charAt(i);
            if (character == '.' ? !open : character >= ATOM.length || !ATOM[character]) {
                return false;
            }
            open = character != '.';
        }
        return open;
    }

    private static boolean isDottedLabels(String text, int start) {
        int label = start;
        for (int i = start; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '.') {
                if (!isLabel(text, label, i)) {
                    return false;
                }
                label = i + 1;
            } else if (!isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String text, int start, int end) {
        return end > start && end - start <= LONGEST_LABEL && text.charAt(start) != '-' && text.charAt(end - 1) != '-';
    }

    private static boolean isLetterOrDigit(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }
}
