package dev.databridge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends batches, several at once, and hands each with its answer back to the thread that gave it, in the order given.
 *
 * <p>Only bytes cross threads: objects are read, and their state is set, by the caller's thread alone. The threads that send
 * are made when a second batch comes, and are gone when the window is closed. A thread that is interrupted while it waits
 * waits on, because what is under way cannot be called back, and keeps its flag.
 *
 * @param <B> a batch
 * @param <A> an answer
 */
final class SendWindow<B, A> implements AutoCloseable {
    private static final AtomicInteger THREADS = new AtomicInteger();

    private final int width;
    private final Function<B, A> send;
    private final BiConsumer<B, A> arrived;
    private final Deque<Pending<B, A>> pending = new ArrayDeque<>();
    private @Nullable ExecutorService threads;

    /**
     * Makes a window.
     *
     * @param width how many batches may be under way; one is sent by the caller's thread itself
     * @param send sends a batch and never throws; called by several threads
     * @param arrived takes the answers; called by the caller's thread
     */
    SendWindow(int width, Function<B, A> send, BiConsumer<B, A> arrived) {
        this.width = width;
        this.send = send;
        this.arrived = arrived;
    }

    /** Sends a batch once there is room for it; returns while it is under way, if others may be beside it. */
    void submit(B batch) {
        if (width == 1) {
            arrived.accept(batch, send.apply(batch));
            return;
        }
        while (pending.size() >= width) {
            takeOldest();
        }
        pending.add(new Pending<>(batch, threads().submit(() -> send.apply(batch))));
    }

    /** Sends the last batch: if it is the only one under way, no thread is needed for it. */
    void submitLast(B batch) {
        if (pending.isEmpty()) {
            arrived.accept(batch, send.apply(batch));
        } else {
            submit(batch);
        }
    }

    /** Waits for everything that is under way. */
    void drain() {
        while (!pending.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() {
        Pending<B, A> oldest = pending.remove();
        arrived.accept(oldest.batch, await(oldest.answer));
    }

    private static <A> A await(Future<A> answer) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException wanted) {
                    interrupted = true;
                } catch (ExecutionException | CancellationException impossible) {
                    throw new IllegalStateException("sending a batch threw: " + impossible.getCause(), impossible);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ExecutorService threads() {
        ExecutorService current = threads;
        if (current == null) {
            current = Executors.newFixedThreadPool(width, task -> {
                Thread thread = new Thread(task, "data-bridge-insert-" + THREADS.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });
            threads = current;
        }
        return current;
    }

    /** Waits until all threads are gone. */
    @Override
    public void close() {
        ExecutorService current = threads;
        if (current == null) {
            return;
        }
        current.shutdown();
        boolean interrupted = Thread.interrupted();
        try {
            while (!current.isTerminated()) {
                interrupted |= !awaits(current);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether it was not interrupted. */
    private static boolean awaits(ExecutorService threads) {
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
            return true;
        } catch (InterruptedException wanted) {
            return false;
        }
    }

    private record Pending<B, A>(B batch, Future<A> answer) {}
}
