package dev.databridge.blackbox.core;

import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Waits for what other threads do, and fails when it does not happen. */
public final class Await {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Await() {}

    public static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + LONGEST + " for: " + what);
            }
            Thread.onSpinWait();
        }
    }

    /** Until a thread waits for something, be it with a limit of time. */
    static void untilWaiting(Thread thread) {
        until(
                thread + " waits",
                () -> thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING);
    }

    /** Until a thread is over. */
    static void untilOver(Thread thread) {
        until(thread + " is over", () -> !thread.isAlive());
    }

    /** The helper threads of all bridges. */
    static Set<Thread> helpers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("data-bridge-helper-"))
                .collect(Collectors.toSet());
    }
}
