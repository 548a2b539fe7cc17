package dev.databridge.benchmarks.gate;

/** What becomes of times that are slower than the limit allows; bytes, and what is not measured, fail in any case. */
enum SlowerTimes {
    /** They are measured again, and fail if they are still slower. */
    FAIL,
    /**
     * They are measured again and fail if they are slower by {@link #MORE} more than that; what is slower by less is printed, as the
     * first look shows it. For machines that others work on, too.
     */
    FAR;

    /** What the neighbours of a machine may add to a limit, as a share. */
    private static final double MORE = 0.2;

    /** From where on they fail, as a share: 0.3 is 30 % slower. */
    double failing(Limits limits) {
        return this == FAR ? limits.time() + MORE : limits.time();
    }

    /** What {@code -Dgate.times} says. */
    static SlowerTimes of(String property) {
        return switch (property) {
            case "fail" -> FAIL;
            case "far" -> FAR;
            default -> throw new IllegalArgumentException("gate.times is \"" + property + "\", expected fail or far.");
        };
    }
}
