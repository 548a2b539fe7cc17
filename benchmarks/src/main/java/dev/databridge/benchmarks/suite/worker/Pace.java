package dev.databridge.benchmarks.suite.worker;

import java.util.ArrayList;
import java.util.List;

/** How many runs a block has: one at first, then as many as fit, by the time that those of the last block took. */
final class Pace {
    /** The most that are reported of one block. */
    static final int MOST_TIMES = 200;

    private static final int MOST_RUNS = 10_000;
    private static final int MOST_DOCUMENTS = 20_000;

    private final int most;
    private double nanosPerRun = Double.POSITIVE_INFINITY;

    /**
     * Nothing is known yet.
     *
     * @param documents how many documents have to be made for a run, 0 or more
     */
    Pace(int documents) {
        most = documents == 0 ? MOST_RUNS : Math.max(1, Math.min(MOST_RUNS, MOST_DOCUMENTS / documents));
    }

    int runs(long millis) {
        double fitting = millis * 1e6 / nanosPerRun;
        return (int) Math.max(1, Math.min(most, fitting));
    }

    /** Takes note of a block's times, in nanoseconds. */
    void took(long[] times) {
        long sum = 0;
        for (long time : times) {
            sum += time;
        }
        nanosPerRun = Math.max(1, (double) sum / times.length);
    }

    /** Not more than {@link #MOST_TIMES} of the times, evenly from first to last, each divided by the pieces of a run. */
    static List<Double> thinned(long[] times, int pieces) {
        int count = Math.min(MOST_TIMES, times.length);
        List<Double> thinned = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            thinned.add((double) times[(int) ((long) i * times.length / count)] / pieces);
        }
        return thinned;
    }
}
