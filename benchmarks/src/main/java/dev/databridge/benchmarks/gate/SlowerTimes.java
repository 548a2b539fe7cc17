package dev.databridge.benchmarks.gate;

/** What becomes of times that are slower than the limit allows; bytes, and what is not measured, fail in any case. */
enum SlowerTimes {
    /** They are measured again, and fail if they are still slower. */
    FAIL,
    /** They are printed, as the first look shows them: for machines that others work on, too. */
    PRINT;

    /** What {@code -Dgate.times} says. */
    static SlowerTimes of(String property) {
        return switch (property) {
            case "fail" -> FAIL;
            case "print" -> PRINT;
            default ->
                throw new IllegalArgumentException("gate.times is \"" + property + "\", expected fail or print.");
        };
    }
}
