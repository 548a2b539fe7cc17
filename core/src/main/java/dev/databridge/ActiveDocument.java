package dev.databridge;

import dev.databridge.path.FieldPath;
import dev.databridge.state.Change;
import dev.databridge.state.internal.Comparison;
import dev.databridge.state.internal.Snapshot;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document class may extend to save, delete and refresh itself, and to know what changed.
 *
 * <p>An object that was inserted, saved or found is attached to the {@link Documents} that did so, and remembers what is
 * stored; one that was just made with {@code new} is not attached. What is remembered is one private transient field, and no
 * method is a bean property, so that serializers do not see any of it. As safe for use by many threads as the class itself:
 * one object saved by two threads at once is not corrupted.
 */
public abstract class ActiveDocument {
    private transient volatile @Nullable DocumentState state;

    /** For subclasses. */
    protected ActiveDocument() {}

    /**
     * Saves what changed, as {@link Documents#save} does; nothing is sent if nothing changed.
     *
     * @throws IllegalStateException if it is not attached
     * @throws dev.databridge.exception.DataBridgeException as {@code Documents.save} does
     */
    public void save() {
        owner("save").saveActive(this);
    }

    /**
     * Saves what changed, and refuses a document of which it is not known what changed.
     *
     * @throws IllegalStateException if it is not attached, or nothing is remembered of it
     * @throws dev.databridge.exception.DataBridgeException as {@code Documents.save} does
     */
    public void saveChanges() {
        remembered("saveChanges");
        owner("saveChanges").saveActive(this);
    }

    /**
     * Deletes this document, as {@link Documents#delete} does.
     *
     * @return whether it was there
     * @throws IllegalStateException if it is not attached
     * @throws dev.databridge.exception.DataBridgeException as {@code Documents.delete} does
     */
    public boolean delete() {
        return owner("delete").deleteActive(this);
    }

    /**
     * Reads this document anew from the database: every mapped field gets its stored value, a missing one its initial value.
     *
     * @throws IllegalStateException if it is not attached
     * @throws dev.databridge.exception.DocumentNotFoundException if it is not in the database any more
     * @throws UnsupportedOperationException if the class has final fields; the message says which
     * @throws dev.databridge.exception.DataBridgeException for faults of the server or the stored document
     */
    public void refresh() {
        owner("refresh").refreshActive(this);
    }

    // ---- what changed ----

    /** Whether {@link #save} would send anything; true for a document of which nothing is remembered. */
    public boolean hasChanges() {
        DocumentState current = state;
        Snapshot snapshot = current == null ? null : current.snapshot();
        return snapshot == null || comparison("hasChanges").isChanged(snapshot, this);
    }

    /**
     * Whether a field differs from what is stored, or anything inside of it.
     *
     * @param path the field, such as {@code Flight_.delay}
     * @throws IllegalStateException if nothing is remembered
     */
    public boolean hasChanged(FieldPath<?, ?> path) {
        return comparison("hasChanged").isChanged(remembered("hasChanged"), this, path);
    }

    /**
     * The old and the new value of each field that differs from what is stored, by dotted stored path; arrays differ whole.
     *
     * @return a map that cannot be changed, in the order of the fields; empty if nothing differs
     * @throws IllegalStateException if nothing is remembered
     */
    public Map<String, Change> changes() {
        return comparison("changes").changes(remembered("changes"), this);
    }

    /** What {@link #changes} were when they were saved last; empty before that, and after {@link #refresh}. */
    public Map<String, Change> previousChanges() {
        DocumentState current = state;
        Snapshot before = current == null ? null : current.previous();
        Snapshot after = current == null ? null : current.snapshot();
        return before == null || after == null
                ? Map.of()
                : comparison("previousChanges").changesBetween(before, after);
    }

    /**
     * The stored value of a field, as far as it is known.
     *
     * @param path the field, such as {@code Flight_.delay}; not one inside an array
     * @return a copy if it is mutable; null if there is none
     * @throws IllegalStateException if nothing is remembered
     */
    public <V> @Nullable V original(FieldPath<?, V> path) {
        return comparison("original").original(remembered("original"), path);
    }

    /**
     * Gives every field the value back that is stored, as far as it is known; nothing is sent.
     *
     * @throws IllegalStateException if nothing is remembered
     * @throws UnsupportedOperationException if the class has final fields; the message says which
     */
    public void rollback() {
        comparison("rollback").restore(remembered("rollback"), this);
    }

    private Documents<?> owner(String method) {
        DocumentState current = state;
        Documents<?> owner = current == null ? null : current.owner();
        if (owner == null) {
            String type = getClass().getSimpleName();
            throw new IllegalStateException("this " + type + " is new and belongs to no bridge, so " + method
                    + "() does not know where; use documents.save(x) or documents.attach(x) with"
                    + " bridge.documents(" + type + ".class)");
        }
        return owner;
    }

    @SuppressWarnings("unchecked") // its documents are of this class
    private Comparison<ActiveDocument> comparison(String method) {
        return (Comparison<ActiveDocument>) owner(method).comparison();
    }

    private Snapshot remembered(String method) {
        DocumentState current = state;
        Snapshot snapshot = current == null ? null : current.snapshot();
        if (snapshot == null) {
            throw new IllegalStateException(
                    "nothing is remembered of this " + getClass().getSimpleName()
                            + ", so " + method
                            + "() cannot compare: it was not found or saved yet, was deleted, or tracking is off;"
                            + " refresh() it, or find it with tracking on");
        }
        return snapshot;
    }

    /**
     * A copy that belongs to the same documents, and remembers for itself what is stored: saving one of the two tells the
     * other nothing.
     *
     * @throws CloneNotSupportedException if the class does not implement {@link Cloneable}
     */
    @Override
    protected Object clone() throws CloneNotSupportedException {
        ActiveDocument copy = (ActiveDocument) super.clone();
        DocumentState current = state;
        copy.state = current == null ? null : current.copy();
        return copy;
    }

    // ---- for this package ----

    final @Nullable DocumentState state() {
        return state;
    }

    /** What was just read; its owner comes when it arrives there. */
    final void remember(Snapshot snapshot) {
        state = new DocumentState(null, snapshot);
    }

    final DocumentState attachTo(Documents<?> owner) {
        Objects.requireNonNull(owner, "owner");
        DocumentState current = state;
        if (current == null) {
            current = new DocumentState(owner, null);
            state = current;
        } else {
            current.moveTo(owner);
        }
        return current;
    }
}
