package dev.databridge;

import dev.databridge.state.internal.Snapshot;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one document: where it belongs, and what of it is known to be stored.
 *
 * <p>Two threads may save one document at the same time. Each hands over what it started from; if that is not what is
 * remembered any more, nothing is known for certain, nothing is remembered, and the next save sends every field.
 */
final class DocumentState {
    private @Nullable Documents<?> owner;
    private @Nullable Snapshot snapshot;
    private @Nullable Snapshot previous;
    /** The paths that were loaded, if not all were; true of the object wherever it goes, until it is read whole. */
    private @Nullable Set<String> partly;

    DocumentState(@Nullable Documents<?> owner, @Nullable Snapshot snapshot) {
        this.owner = owner;
        this.snapshot = snapshot;
        this.partly = snapshot == null ? null : snapshot.loaded();
    }

    /** The same for another object, which is remembered for itself from here on. */
    synchronized DocumentState copy() {
        DocumentState copy = new DocumentState(owner, snapshot);
        copy.previous = previous;
        copy.partly = partly;
        return copy;
    }

    /** The dotted paths that were loaded, or null if the object is whole. */
    synchronized @Nullable Set<String> partly() {
        return partly;
    }

    /** Nobody yet, between reading and arriving. */
    synchronized @Nullable Documents<?> owner() {
        return owner;
    }

    /** The same document belongs to other documents now; what is remembered holds for the same collection only. */
    synchronized void moveTo(Documents<?> other) {
        if (owner != null && !owner.isSameCollection(other)) {
            snapshot = null;
            previous = null;
        }
        owner = other;
    }

    synchronized @Nullable Snapshot snapshot() {
        return snapshot;
    }

    /** What was remembered before the last write, if that was one of changes. */
    synchronized @Nullable Snapshot previous() {
        return snapshot == null ? null : previous;
    }

    /** A write went through: from {@code basis}, and {@code now} is stored. */
    synchronized void stored(@Nullable Snapshot basis, @Nullable Snapshot now) {
        boolean partly = now != null && now.loaded() != null; // of those nobody may ever send every field
        snapshot = snapshot == basis || partly ? now : null;
        previous = basis;
    }

    /** Nothing differed from what was remembered, so nothing was written; what others stored meanwhile stays remembered. */
    synchronized void unchanged(Snapshot known) {
        if (snapshot == known) {
            previous = known;
        }
    }

    /** The document was read or stored as a whole. */
    synchronized void loaded(@Nullable Snapshot now) {
        snapshot = now;
        previous = null;
        partly = now == null ? null : now.loaded();
    }

    /** Nothing is known to be stored any more. */
    synchronized void forget() {
        snapshot = null;
        previous = null;
    }
}
