package dev.databridge;

import dev.databridge.bulk.InsertOptions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ways in which many documents come to be inserted.
 *
 * @param kind what the documents are
 * @param context what the operations share
 */
record ManyInserts<E>(InsertKind<E> kind, DocumentContext<?> context) {
    /** Inserts documents that are all prepared before anything is sent, and gives them back. */
    List<E> list(Iterable<?> documents, InsertOptions options) {
        List<E> prepared = new ArrayList<>();
        for (Object document : documents) {
            prepared.add(kind.prepare(document, prepared.size()));
        }
        if (!prepared.isEmpty()) {
            run(prepared, options).throwIfNotDone(prepared, kind);
        }
        return prepared;
    }

    /** Inserts prepared documents; those that are stored are put in place as they are now. */
    InsertReport run(List<E> prepared, InsertOptions options) {
        context.access().connection().checkOpen();
        InsertFeed<E> feed =
                new InsertFeed<>(kind, context, options, (position, element) -> prepared.set((int) position, element));
        return feed.runPrepared(prepared);
    }

    /** Inserts whatever an input gives, and keeps none of it. */
    long all(Iterator<?> documents, InsertOptions options) {
        context.access().connection().checkOpen();
        InsertReport report = new InsertFeed<>(kind, context, options, (position, element) -> {}).run(documents);
        report.throwIfNotDone();
        return report.countDone();
    }

    /** The same; the stream is closed whatever happens. */
    long all(Stream<?> documents, InsertOptions options) {
        try (documents) {
            return all(documents.iterator(), options);
        }
    }
}
