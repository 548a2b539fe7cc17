package dev.databridge.processor.write;

/**
 * The bits that remember which fields were read: a {@code long}, or an array of them for wide classes.
 *
 * @param fields how many fields there are
 */
record Seen(int fields) {
    private boolean wide() {
        return fields > Long.SIZE;
    }

    String name() {
        return "seen";
    }

    String declaration() {
        return wide() ? "long[] seen = new long[" + (fields + Long.SIZE - 1) / Long.SIZE + "];" : "long seen = 0;";
    }

    String parameter() {
        return wide() ? "long[] seen" : "long seen";
    }

    /** Whether a field was read. */
    String test(int index) {
        return "(" + word(index) + " & " + bit(index) + ") != 0";
    }

    /** Whether a field was not read. */
    String testAbsent(int index) {
        return "(" + word(index) + " & " + bit(index) + ") == 0";
    }

    /** Whether the field of the variable {@code field} was read. */
    String testVariable() {
        return wide() ? "(seen[field >> 6] & 1L << field) != 0" : "(seen & 1L << field) != 0";
    }

    /** The statement that adds the field of the variable {@code field}. */
    String addVariable() {
        return wide() ? "seen[field >> 6] |= 1L << field;" : "seen |= 1L << field;";
    }

    /** The first field that was not read, which likely comes next. */
    String firstMissing() {
        return wide() ? "0" : "Long.numberOfTrailingZeros(~seen)";
    }

    /** The word that has the bit of a field. */
    String word(int index) {
        return wide() ? "seen[" + (index >> 6) + "]" : "seen";
    }

    /** The bit of a field in its word. */
    static String bit(int index) {
        int shift = index & 63;
        return shift == 0 ? "1L" : "1L << " + shift;
    }
}
