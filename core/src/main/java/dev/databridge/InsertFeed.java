package dev.databridge;

import dev.databridge.bulk.InsertOptions;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.internal.door.BatchEncoder;
import dev.databridge.internal.executor.SyncWriter;
import dev.databridge.internal.executor.WriteAnswer;
import dev.databridge.plan.InsertPlan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents from an input, encodes them into batches and sends these: one after the other if they are ordered, else
 * several at once. What is kept is the batches under way and the one that is filled, whatever the length of the input.
 *
 * <p><b>Why it is fast.</b> Encoding takes about a fifteenth of the time in which a server stores the documents, so the
 * caller's thread alone encodes, and is ahead of the threads that send; the arrays are used again. The server is the one that
 * works on several batches at once. Benchmark: {@code InsertLargeBenchmark}.
 *
 * <p>For one call, on one thread.
 */
final class InsertFeed<E> implements SendWindow.Receiver<InsertBatch<E>, WriteAnswer> {
    /** One ordered call: what the driver sends as one command, whose greatest size is that of one document. */
    private static final int ORDERED_BYTES = 15 << 20;

    private static final int ORDERED_DOCUMENTS = 100_000;

    /** One of several calls under way; why, says docs/decisions/0012-parallel-inserts.md. */
    private static final int PARALLEL_BYTES = 4 << 20;

    private static final int PARALLEL_DOCUMENTS = 10_000;

    private final InsertKind<E> kind;
    private final DocumentContext<?> context;
    private final InsertOptions options;
    private final Arrivals<E> arrivals;
    private final InsertReport report = new InsertReport();
    private final Deque<BatchEncoder> spare = new ArrayDeque<>();
    private final int width;
    private @Nullable InsertBatch<E> filling;
    private long position;
    private boolean isAnythingSent;

    /** Takes documents that are stored. */
    @FunctionalInterface
    interface Arrivals<E> {
        void arrived(long position, E element);
    }

    InsertFeed(InsertKind<E> kind, DocumentContext<?> context, InsertOptions options, Arrivals<E> arrivals) {
        this.kind = kind;
        this.context = context;
        this.options = options;
        this.arrivals = arrivals;
        this.width = width(options);
    }

    /**
     * How many calls may be under way. This is the one place that decides it: a session takes one operation at a time, so
     * there the answer will have to be 1, too.
     */
    private static int width(InsertOptions options) {
        return options.ordered() ? 1 : options.parallelism();
    }

    /** Sends everything that an input gives, until something stops it. */
    InsertReport run(Iterator<?> input) {
        return run(input, true);
    }

    /** The same for elements that are prepared already, all of which are reported. */
    InsertReport runPrepared(Iterable<E> elements) {
        Iterator<E> input = elements.iterator();
        run(input, false);
        while (input.hasNext()) {
            reportNotTried(position++, input.next());
        }
        return report;
    }

    private InsertReport run(Iterator<?> input, boolean isToPrepare) {
        try (SendWindow<InsertBatch<E>, WriteAnswer> window = new SendWindow<>(width, this::send, this)) {
            try {
                while (!report.isStopped() && input.hasNext()) {
                    take(input.next(), isToPrepare, window);
                }
                sendLast(window);
            } catch (Throwable failure) { // whatever the input, the listener or the objects throw
                report.stop(failure);
            }
            finish(window);
        }
        dropFilling();
        spare.forEach(BatchEncoder::release);
        return report;
    }

    /** Also what arrives now is told to the listener, which may throw once more. */
    private void finish(SendWindow<InsertBatch<E>, WriteAnswer> window) {
        boolean isDrained = false;
        while (!isDrained) {
            try {
                window.drain();
                isDrained = true;
            } catch (Throwable failure) {
                report.stop(failure);
            }
        }
    }

    private void take(@Nullable Object given, boolean isToPrepare, SendWindow<InsertBatch<E>, WriteAnswer> window) {
        long at = position++;
        E element;
        try {
            element = isToPrepare ? kind.prepare(given, at) : prepared(given);
        } catch (DataBridgeException refused) {
            refuse(at, null, refused, window);
            return;
        } catch (RuntimeException | Error noDocument) { // such as a null: it was taken, and it ends the insert
            report.notDone(at, null, Outcome.NOT_TRIED, null, false);
            throw noDocument;
        }
        add(at, element, window);
        if (filling != null && filling.isFull()) {
            submit(window);
        }
    }

    @SuppressWarnings("unchecked") // prepared elements are of the kind
    private E prepared(@Nullable Object given) {
        return (E) Objects.requireNonNull(given);
    }

    /** Whatever is thrown here, the element is accounted for. */
    private void add(long at, E element, SendWindow<InsertBatch<E>, WriteAnswer> window) {
        boolean isAccounted = false;
        try {
            InsertBatch<E> batch = filling(at); // a bridge that was closed is no fault of the document
            try {
                batch.add(element);
                isAccounted = true;
            } catch (DataBridgeException refused) {
                isAccounted = true;
                refuse(at, kind.id(element), refused, window);
            }
        } finally {
            if (!isAccounted) {
                reportNotTried(at, element);
            }
        }
    }

    /** A document that cannot be sent. In order, nothing behind it is; before anything was sent, nothing at all. */
    private void refuse(
            long at, @Nullable Object id, DataBridgeException refused, SendWindow<InsertBatch<E>, WriteAnswer> window) {
        if (options.ordered() && !isAnythingSent) {
            throw refused;
        }
        try {
            submit(window);
        } finally {
            if (report.isStopped()) {
                report.notDone(at, id, Outcome.NOT_TRIED, null, false);
            } else {
                report.notDone(at, id, Outcome.FAILED, refused, true);
            }
        }
        if (options.ordered()) {
            report.stop(refused);
        }
    }

    private InsertBatch<E> filling(long at) {
        InsertBatch<E> current = filling;
        if (current == null) {
            BatchEncoder encoder = spare.poll();
            current = new InsertBatch<>(kind, at, encoder == null ? newEncoder() : encoder);
            filling = current;
        }
        return current;
    }

    private BatchEncoder newEncoder() {
        return width == 1
                ? new BatchEncoder(ORDERED_BYTES, ORDERED_DOCUMENTS)
                : new BatchEncoder(PARALLEL_BYTES, PARALLEL_DOCUMENTS);
    }

    private void submit(SendWindow<InsertBatch<E>, WriteAnswer> window) {
        window.makeRoom();
        InsertBatch<E> batch = takeFilled();
        if (batch != null) {
            window.submit(batch);
        }
    }

    private void sendLast(SendWindow<InsertBatch<E>, WriteAnswer> window) {
        window.makeRoom();
        InsertBatch<E> batch = takeFilled();
        if (batch != null) {
            window.submitLast(batch);
        }
    }

    /** The batch that is to be sent now, if anything is; from here on the window gives account of it. */
    private @Nullable InsertBatch<E> takeFilled() {
        InsertBatch<E> batch = filling;
        if (batch == null || report.isStopped()) {
            return null;
        }
        if (batch.isEmpty()) {
            filling = null;
            reuse(batch.encoder());
            return null;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedOperationException(
                    "insert in " + context.namespace().getFullName() + " was interrupted", null);
        }
        filling = null;
        isAnythingSent = true;
        return batch;
    }

    /** Runs on one of the threads that send. */
    private WriteAnswer send(InsertBatch<E> batch) {
        InsertPlan plan =
                new InsertPlan(context.namespace(), batch.encoder().documents(), options.ordered(), context.options());
        return SyncWriter.insertMany(plan, context.access());
    }

    @Override
    public void arrived(InsertBatch<E> batch, WriteAnswer answer) {
        for (int i = 0; i < batch.size(); i++) {
            if (answer.outcome(i) == Outcome.DONE) {
                report.done();
                arrive(batch, i);
            } else {
                report.notDone(
                        batch.position(i),
                        kind.id(batch.element(i)),
                        answer.outcome(i),
                        answer.cause(i),
                        answer.refused().containsKey(i));
            }
        }
        reuse(batch.encoder());
        stopAt(answer);
        if (options.listener() != null) {
            options.listener().onProgress(report.countDone(), report.countNotDone());
        }
    }

    /** A setter that throws must not hide what became of the others. */
    private void arrive(InsertBatch<E> batch, int index) {
        try {
            arrivals.arrived(batch.position(index), batch.arrive(index));
        } catch (RuntimeException | Error failure) {
            report.stop(failure);
        }
    }

    private void reuse(BatchEncoder encoder) {
        encoder.clear();
        spare.add(encoder);
    }

    /** Not an answer but an error; the encoder is dropped, because nobody knows who still reads it. */
    @Override
    public void lost(InsertBatch<E> batch, boolean isSent, Throwable failure) {
        report.stop(failure);
        DataBridgeException unanswered = isSent
                ? new DataBridgeException(
                        "insert in " + context.namespace().getFullName()
                                + " ended while it was being sent, so the document may be stored or not; look for its id: "
                                + failure,
                        failure)
                : null;
        for (int i = 0; i < batch.size(); i++) {
            Outcome outcome = isSent ? Outcome.UNKNOWN : Outcome.NOT_TRIED;
            report.notDone(batch.position(i), kind.id(batch.element(i)), outcome, unanswered, false);
        }
    }

    private void stopAt(WriteAnswer answer) {
        DataBridgeException fault = answer.fault();
        if (fault != null) {
            report.stop(fault);
        } else if (options.ordered() && !answer.isDone()) {
            report.stop(answer.refused().values().iterator().next());
        }
    }

    /** What was encoded and not sent. */
    private void dropFilling() {
        InsertBatch<E> batch = filling;
        if (batch != null) {
            for (int i = 0; i < batch.size(); i++) {
                reportNotTried(batch.position(i), batch.element(i));
            }
            batch.encoder().release();
        }
    }

    private void reportNotTried(long at, E element) {
        report.notDone(at, kind.id(element), Outcome.NOT_TRIED, null, false);
    }
}
