package dev.databridge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends batches, several at once, and hands each with its answer back to the thread that gave it, in the order given. Whatever
 * goes wrong, each batch comes back once.
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
    private final Receiver<B, A> receiver;
    private final Deque<Pending<B, A>> pending = new ArrayDeque<>();
    private @Nullable ExecutorService threads;

    /** Takes every batch back, each once, on the thread that gave it. */
    interface Receiver<B, A> {
        /** There is an answer. */
        void arrived(B batch, A answer);

        /**
         * There is none.
         *
         * @param isSent whether it may have been sent
         * @param failure what was thrown
         */
        void lost(B batch, boolean isSent, Throwable failure);
    }

    /**
     * Makes a window.
     *
     * @param width how many batches may be under way; one is sent by the caller's thread itself
     * @param send sends a batch; called by several threads
     * @param receiver takes the batches back; what it throws goes to the caller
     */
    SendWindow(int width, Function<B, A> send, Receiver<B, A> receiver) {
        this.width = width;
        this.send = send;
        this.receiver = receiver;
    }

    /** Waits until one more batch may be under way. A receiver may throw here, and no batch is in hand then. */
    void makeRoom() {
        while (width > 1 && pending.size() >= width) {
            takeOldest();
        }
    }

    /** Sends a batch, for which there is room; returns while it is under way, if others may be beside it. */
    void submit(B batch) {
        if (width == 1) {
            sendHere(batch);
        } else {
            sendBeside(batch);
        }
    }

    /** Sends the last batch: if it is the only one under way, no thread is needed for it. */
    void submitLast(B batch) {
        if (pending.isEmpty()) {
            sendHere(batch);
        } else {
            sendBeside(batch);
        }
    }

    private void sendHere(B batch) {
        A answer;
        try {
            answer = send.apply(batch);
        } catch (RuntimeException | Error failure) {
            receiver.lost(batch, true, failure);
            return;
        }
        receiver.arrived(batch, answer);
    }

    private void sendBeside(B batch) {
        Future<A> answer;
        try {
            answer = threads().submit(() -> send.apply(batch));
        } catch (RuntimeException | Error failure) { // such as no memory for one more thread
            receiver.lost(batch, false, failure);
            return;
        }
        pending.add(new Pending<>(batch, answer));
    }

    /** Waits for everything that is under way. */
    void drain() {
        while (!pending.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() {
        Pending<B, A> oldest = pending.remove();
        A answer;
        try {
            answer = await(oldest.answer);
        } catch (ExecutionException failure) {
            receiver.lost(oldest.batch, true, Objects.requireNonNullElse(failure.getCause(), failure));
            return;
        }
        receiver.arrived(oldest.batch, answer);
    }

    private static <A> A await(Future<A> answer) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException wanted) {
                    interrupted = true;
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
