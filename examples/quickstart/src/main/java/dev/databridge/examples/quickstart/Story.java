package dev.databridge.examples.quickstart;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells what happened, a line a step, with how long it took. */
final class Story {
    private final PrintStream out;
    private long started = System.nanoTime();

    Story(PrintStream out) {
        this.out = out;
    }

    /** Runs a step; {@link #tell} then says how long it took. */
    <T> T time(Supplier<T> step) {
        started = System.nanoTime();
        return step.get();
    }

    /** Prints what a step did, and how long it took. */
    void tell(String title, String text) {
        long milliseconds = (System.nanoTime() - started) / 1_000_000;
        out.printf(Locale.ROOT, "  %-10s %-70s %5d ms%n", title, text, milliseconds);
    }

    /** Prints a line below a step. */
    void detail(String text) {
        line("             " + text);
    }

    /** Prints a line of its own. */
    void line(String text) {
        out.println(text);
    }
}
