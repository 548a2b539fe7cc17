package dev.databridge.internal.threads;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bridge's threads for requests that go on while the caller does something else.
 *
 * <p>Threads are made when they are needed and end when they had nothing to do for a moment; they are daemons, so none keeps
 * a program alive. Nothing ever waits for a thread: a task is taken at once or refused, and whoever is refused does without.
 * So tasks cannot wait for each other, and thousands of virtual threads that read at the same time do not bring thousands of
 * platform threads.
 *
 * <p>Platform threads, because this code runs on JDK 17; a virtual thread that waits for one of their results is parked and
 * holds no carrier. Safe for use by many threads.
 */
public final class HelperThreads implements AutoCloseable {
    /** How threads are named, up to their number. */
    static final String NAME = "data-bridge-helper-";

    private static final int IDLE_MILLIS = 500;

    /** They wait for the server most of the time, and for a connection if there are more of them than the pool has. */
    private static final int MOST = Math.max(16, 4 * Runtime.getRuntime().availableProcessors());

    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final int most;
    private final ThreadPoolExecutor threads;

    /** Makes no thread yet. */
    public HelperThreads() {
        this(MOST);
    }

    HelperThreads(int most) {
        this.most = most;
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_MILLIS, TimeUnit.MILLISECONDS, new SynchronousQueue<>(), this::newThread);
    }

    /** Without the caller's thread locals, which would live as long as the thread. */
    private Thread newThread(Runnable work) {
        Thread thread = new Thread(null, work, NAME + numbers.incrementAndGet(), 0, false);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs a task on a thread that is free, if there is one.
     *
     * @param task must not throw
     * @return false if all threads are busy, or {@link #close} was called: then the task was not and will not be run
     */
    public boolean tryRun(Runnable task) {
        if (busy.incrementAndGet() > most) {
            busy.decrementAndGet();
            return false;
        }
        try {
            threads.execute(() -> run(task));
            return true;
        } catch (RejectedExecutionException closed) {
            busy.decrementAndGet();
            return false;
        }
    }

    private void run(Runnable task) {
        try {
            task.run();
        } finally {
            busy.decrementAndGet();
        }
    }

    /** How many tasks are being run. */
    public int busy() {
        return busy.get();
    }

    /** Takes no more tasks; threads end with the task that they have. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
