package dev.databridge;

import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.internal.executor.SyncExecutor;
import dev.databridge.plan.FindPlan;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gets documents by their ids for many threads at once: calls that come within a short time become one query.
 *
 * <p>The first caller waits for others, one window long or until there are as many ids as a query is to have; then it asks
 * for all of them, and each caller decodes its own document on its own thread. So there is no thread to start, no timer, and
 * nothing that outlives the calls; virtual threads are parked while they wait. A caller that is alone waits the window for
 * nothing: use {@link Documents#get} where there are no others.
 *
 * <p>Each caller gets an object of its own, also where several ask for the same id. What fails for all (no connection, a
 * server that refuses) is thrown at each caller, what fails for one document (it does not fit its class) at those who asked
 * for it. An interrupted caller leaves the others unharmed.
 *
 * <p>Safe for use by many threads. Closing it is needed for nothing but to refuse further calls.
 *
 * @param <T> the document's class or record
 */
public final class DocumentLoader<T> implements AutoCloseable {
    /** How long the first caller waits for others, unless said otherwise. */
    public static final Duration WINDOW = Duration.ofMillis(1);

    /** The most ids of one window, unless said otherwise. */
    public static final int MOST_IDS = 1_000;

    private static final Duration LONGEST_WINDOW = Duration.ofSeconds(10);

    private final DocumentContext<T> context;
    private final LoaderQuery query;
    private final Decoder<T> decoder;
    private final Function<Object, Optional<T>> single;
    private final long windowNanos;
    private final int mostIds;

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable LoaderWindow open;
    private volatile boolean closed;

    DocumentLoader(
            DocumentContext<T> context,
            FindPlan all,
            Decoder<T> decoder,
            Function<Object, Optional<T>> single,
            Duration window,
            int mostIds) {
        this.context = context;
        this.query = new LoaderQuery(context, all);
        this.decoder = decoder;
        this.single = single;
        this.windowNanos = checked(window).toNanos();
        this.mostIds = checked(mostIds);
    }

    private static Duration checked(Duration window) {
        if (Objects.requireNonNull(window, "window").isNegative() || window.compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException(
                    "window is " + window + ", must be at least 0 and at most " + LONGEST_WINDOW);
        }
        return window;
    }

    private static int checked(int mostIds) {
        if (mostIds < 1) {
            throw new IllegalArgumentException("mostIds is " + mostIds + ", must be at least 1");
        }
        return mostIds;
    }

    /**
     * The document with an id, asked for together with those that others want.
     *
     * @param id the id, of the class of the document's ids
     * @return the document, an object of the caller's own, or nothing if there is none
     * @throws IllegalArgumentException if the id is of another class
     * @throws IllegalStateException if the loader was closed
     * @throws InterruptedOperationException if the thread is interrupted
     * @throws dev.databridge.exception.DocumentDecodeException if the document does not fit its class
     * @throws DataBridgeException as {@link Documents#get} does
     */
    public Optional<T> get(Object id) {
        ByteBuffer key = Ids.key(context.codec(), id);
        refuseClosed();
        LoaderWindow.Answer answer = ask(key, id);
        while (answer.abandoned()) {
            answer = ask(key, id);
        }
        byte[] bytes = answer.found().get(key);
        if (bytes != null) {
            return Optional.of(decoder.decode(bytes));
        }
        return answer.strangers() ? single.apply(id) : Optional.empty();
    }

    private void refuseClosed() {
        if (closed) {
            throw new IllegalStateException("the loader was closed; make another one with documents.loader()");
        }
    }

    private LoaderWindow.Answer ask(ByteBuffer key, Object id) {
        LoaderWindow window;
        boolean leads;
        lock.lock();
        try {
            leads = open == null;
            window = leads ? new LoaderWindow() : Objects.requireNonNull(open);
            open = window;
            if (window.join(key, id) == mostIds || closed) {
                open = null;
                window.ready();
            }
        } finally {
            lock.unlock();
        }
        return leads ? lead(window) : follow(window);
    }

    private LoaderWindow.Answer follow(LoaderWindow window) {
        try {
            LoaderWindow.Answer answer = window.await();
            DataBridgeException failure = answer.failure();
            if (failure != null) {
                throw SyncExecutor.again(failure, query.plan(), context.access());
            }
            return answer;
        } catch (InterruptedException interruption) {
            throw interrupted(interruption);
        }
    }

    /** If the leader is interrupted, or something worse happens to it, the others find another one. */
    private LoaderWindow.Answer lead(LoaderWindow window) {
        LoaderWindow.Answer answer = LoaderWindow.Answer.ABANDONED;
        try {
            collect(window);
            answer = query.send(window.wanted());
            return answer;
        } catch (InterruptedOperationException own) {
            throw own;
        } catch (DataBridgeException common) {
            answer = LoaderWindow.Answer.of(common);
            throw common;
        } finally {
            window.publish(answer);
        }
    }

    private void collect(LoaderWindow window) {
        try {
            window.collect(windowNanos);
        } catch (InterruptedException interruption) {
            throw interrupted(interruption);
        } finally {
            shut(window);
        }
    }

    private void shut(LoaderWindow window) {
        lock.lock();
        try {
            if (open == window) {
                open = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private InterruptedOperationException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new InterruptedOperationException("get in " + context.namespace() + " was interrupted", cause);
    }

    /** Refuses further calls. Those that are waiting are not kept waiting for others, and get their documents. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (open != null) {
                open.ready();
                open = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** What it loads. */
    @Override
    public String toString() {
        return "DocumentLoader[" + context.typeName() + " in " + context.namespace() + "]";
    }
}
