package dev.databridge.benchmarks.gate;

/**
 * How much more is too much, as a share.
 *
 * @param allocation of bytes: 0.1 is 10 % more
 * @param time of ratios of times
 */
record Limits(double allocation, double time) {
    /** Against a baseline of the same JDK and processor. */
    static final Limits OWN = new Limits(0.10, 0.10);

    /** How far bytes differ between JDKs without any change. */
    private static final double FOREIGN_ALLOCATION = 0.25;

    /** How far the driver's path and ours drift apart between processors and JDKs without any change. */
    private static final double FOREIGN_TIME = 0.60;

    /** A new key has no baseline of its own: what is known of another holds, as far as it travels. */
    static Limits between(Key baseline, Key here) {
        if (baseline.equals(here)) {
            return OWN;
        }
        double allocation = baseline.jdk() == here.jdk() ? OWN.allocation() : FOREIGN_ALLOCATION;
        return new Limits(allocation, FOREIGN_TIME);
    }
}
