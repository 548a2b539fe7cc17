package dev.databridge.benchmarks.suite.worker;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures the processor time and the allocation of all threads of the program.
 *
 * <p>The threads of the compiler and of the collector are not among those that Java shows: the compiler is busy for as long as
 * slow operations run, and what the collector does shows in the allocation. A thread takes its figures along when it ends, so
 * a watcher looks at all of them many times a second: what is lost is what a thread did after the last look. The helper
 * threads of mappers and drivers end after they had nothing to do for longer than that. The watcher itself does not count.
 */
final class Meter {
    private static final long LOOK_NANOS = 20_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<Long, Figures> before = new HashMap<>();
    private final Map<Long, Figures> latest = new HashMap<>();
    private final Thread watcher = new Thread(this::watch, "benchmark-meter");
    private volatile boolean stopped;

    private record Figures(long cpuNanos, long bytes) {}

    /** Begins to measure. */
    void start() {
        watcher.setDaemon(true);
        watcher.start();
        look(before);
        own(before);
    }

    /** Ends the measurement. */
    void stop() {
        Figures own = own();
        synchronized (this) {
            stopped = true;
            look(latest);
            latest.put(Thread.currentThread().getId(), own);
        }
    }

    private void watch() {
        while (!stopped) {
            LockSupport.parkNanos(LOOK_NANOS);
            lookAgain();
        }
    }

    /** What the watcher does every time. */
    synchronized void lookAgain() {
        if (!stopped) {
            look(latest);
        }
    }

    private synchronized void look(Map<Long, Figures> figures) {
        long[] ids = THREADS.getAllThreadIds();
        long[] times = THREADS.getThreadCpuTime(ids);
        long[] bytes = THREADS.getThreadAllocatedBytes(ids);
        for (int i = 0; i < ids.length; i++) {
            if (times[i] >= 0 && ids[i] != watcher.getId()) {
                figures.put(ids[i], new Figures(times[i], bytes[i]));
            }
        }
    }

    /** The calling thread, last of all at the start and first at the end: so that looking at the others does not count. */
    private synchronized void own(Map<Long, Figures> figures) {
        figures.put(Thread.currentThread().getId(), own());
    }

    private static Figures own() {
        long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        return new Figures(THREADS.getCurrentThreadCpuTime(), bytes);
    }

    /** The processor time between start and stop, in nanoseconds. */
    synchronized long cpuNanos() {
        return latest.entrySet().stream()
                .mapToLong(entry ->
                        entry.getValue().cpuNanos() - before(entry.getKey()).cpuNanos())
                .sum();
    }

    /** The bytes that were allocated between start and stop. */
    synchronized long allocatedBytes() {
        return latest.entrySet().stream()
                .mapToLong(entry ->
                        entry.getValue().bytes() - before(entry.getKey()).bytes())
                .sum();
    }

    private Figures before(long thread) {
        return before.getOrDefault(thread, new Figures(0, 0));
    }
}
