package dev.databridge.benchmarks.suite.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Lines on standard error that say how far a run is, and how long it still takes. */
final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();
    private final int steps;
    private int step;

    Progress(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    /** Since the run began. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /**
     * Says what comes next.
     *
     * @param left until the end
     */
    void next(String what, Duration left) {
        step++;
        out.printf(Locale.ROOT, "[%d/%d] %-28s %s left%n", step, steps, what, time(left));
    }

    void say(String message) {
        out.println("      " + message);
    }

    static String time(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
