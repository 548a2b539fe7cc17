package dev.databridge;

import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.MissingIdException;
import dev.databridge.state.internal.Snapshot;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps that every write of objects goes through, so that no way of writing can forget one: before anything is sent a
 * document gets its id ({@link #prepare}), it is written with its next version and remembered as it was written ({@link
 * #outgoing}), and once it is known to be stored it gets version and state ({@link #arrive}). If it is not stored, a generated
 * id stays and everything else is as before.
 *
 * @param documents where the documents belong
 * @param context what the operations share
 */
record WritePipeline<T>(Documents<T> documents, DocumentContext<T> context) {
    DocumentCodec<T> codec() {
        return context.codec();
    }

    Stamp<T> stamp() {
        return new Stamp<>(codec());
    }

    /** Where a document's state is: with an active document itself, or nowhere. */
    @Nullable
    DocumentState stateOf(T document) {
        return document instanceof ActiveDocument active ? active.state() : null;
    }

    /** What is known to be stored of a document in this collection, or null. */
    @Nullable
    Snapshot knownOf(@Nullable DocumentState state) {
        if (state == null) {
            return null;
        }
        Documents<?> owner = state.owner();
        return owner != null && owner.isSameCollection(documents) ? state.snapshot() : null;
    }

    /** Makes a whole document ready to be sent: gives it an id, if it has none, and checks it against its constraints. */
    T prepare(T document, String operation) {
        return context.validator().written(prepareUnchecked(document, operation));
    }

    /** The same without a look at constraints. */
    T prepareUnchecked(T document, String operation) {
        Set<String> partly = partly(document);
        if (partly != null) {
            throw partlyLoaded(partly, operation);
        }
        return identify(document);
    }

    /** Refuses an object that was loaded with less than is known, so that what it lacks would count as changed. */
    void requireLoaded(T document, Snapshot known) {
        Set<String> partly = partly(document);
        if (partly != null && (known.loaded() == null || !partly.containsAll(known.loaded()))) {
            throw partlyLoaded(partly, "saving it in the place of another one");
        }
    }

    private @Nullable Set<String> partly(T document) {
        DocumentState state = stateOf(document);
        return state == null ? null : state.partly();
    }

    private IllegalStateException partlyLoaded(Set<String> partly, String operation) {
        return new IllegalStateException(
                "this " + context.typeName() + " was loaded with some of its fields only (" + String.join(", ", partly)
                        + "), so " + operation + " would lose the others; save() it, or find it whole first");
    }

    T identify(T document) {
        if (codec().id(document) != null) {
            return document;
        }
        Object id = codec().generateId();
        if (id == null) {
            throw new MissingIdException(context.typeName() + " has no id, and ids of class "
                    + codec().idType().getName()
                    + " are not generated; set its @Id field before it is stored, or make it"
                    + " an ObjectId or a UUID");
        }
        return codec().withId(document, id);
    }

    /** The form in which documents of one write are sent; what is written is remembered if there is a place for it. */
    Outgoing<T> outgoing(@Nullable DocumentState state) {
        boolean place = state != null || ActiveDocument.class.isAssignableFrom(codec().type());
        return new Outgoing<>(this, state, place && isTracking());
    }

    /** Whether it is wanted to know what is stored, and the server says so. */
    private boolean isTracking() {
        return context.isTracking(context.options()) && context.access().isAcknowledged(context.options());
    }

    /**
     * A document that was written whole is known to be stored.
     *
     * @param state where it is remembered, or null for an active document and for others that are not
     * @param form wrote the document
     * @param index its place among those that the form wrote
     */
    T arrive(T document, @Nullable DocumentState state, Outgoing<T> form, int index) {
        return arrive(document, form.version(index), state, form.basis(index), form.snapshot(index));
    }

    /**
     * A document is known to be stored.
     *
     * @param document the document as the caller has it
     * @param versionBefore its version before it was stored
     * @param state where it is remembered, or null for an active document without one, and for others
     * @param basis what was known before
     * @param now what is known now, or null if nothing is to be remembered
     * @return the same instance, or a new one if it is a record with a version
     */
    T arrive(
            T document,
            long versionBefore,
            @Nullable DocumentState state,
            @Nullable Snapshot basis,
            @Nullable Snapshot now) {
        T stored = stamp().stored(document, versionBefore);
        DocumentState own = stored instanceof ActiveDocument active ? active.attachTo(documents) : null;
        DocumentState home = state == null ? own : state;
        if (home != null) {
            home.stored(basis, now);
        }
        if (own != null && own != home) {
            own.loaded(now);
        }
        return stored;
    }
}
