package dev.databridge;

import dev.databridge.path.FieldPath;
import dev.databridge.state.Change;
import dev.databridge.state.internal.Comparison;
import dev.databridge.state.internal.Snapshot;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Holds a document and remembers what of it is stored: what active documents do themselves, for records and any other class.
 *
 * <pre>{@code
 * Tracked<City> city = cities.find(City_.id.eq("SFO")).tracked().one();
 * city.update(old -> new City(old.code(), old.name(), old.people() + 1)).save(); // {$set: {people: …}}
 * }</pre>
 *
 * <p>As safe for use by many threads as the document itself; of two threads that exchange the document the last one wins.
 *
 * @param <T> the document's class or record
 */
public final class Tracked<T> {
    private final Documents<T> documents;
    private final DocumentState state;
    private volatile T value;

    Tracked(Documents<T> documents, T value, DocumentState state) {
        this.documents = documents;
        this.value = value;
        this.state = state;
    }

    /** The document as it is now. */
    public T value() {
        return value;
    }

    /**
     * Puts another object in the place of the document.
     *
     * @param document the document as it should be; with the same id, or {@link #save} refuses it
     * @return this holder
     */
    public Tracked<T> set(T document) {
        value = Objects.requireNonNull(document, "document");
        return this;
    }

    /**
     * Puts what a function makes of the document in its place.
     *
     * @param change makes the document as it should be; not null
     * @return this holder
     */
    public Tracked<T> update(UnaryOperator<T> change) {
        return set(change.apply(value));
    }

    /**
     * Saves what changed, as {@link Documents#save} does for active documents; a new document is inserted.
     *
     * @return the document as it is now: a new instance if it is a record that got an id or a version
     * @throws dev.databridge.exception.DataBridgeException as {@code Documents.save} does
     */
    public T save() {
        value = documents.assignId(value); // kept whatever happens, so that a retry cannot store it twice
        T saved = documents.saver().save(value, state);
        value = saved;
        return saved;
    }

    /**
     * Deletes the document, as {@link Documents#delete} does; nothing is remembered of it any more.
     *
     * @return whether it was there
     */
    public boolean delete() {
        boolean deleted = documents.writer().delete(value);
        state.forget();
        return deleted;
    }

    /** Whether {@link #save} would send anything. */
    public boolean hasChanges() {
        Snapshot snapshot = state.snapshot();
        return snapshot == null || comparison().isChanged(snapshot, value);
    }

    /**
     * Whether a field differs from what is stored, or anything inside of it.
     *
     * @throws IllegalStateException if nothing is remembered
     */
    public boolean hasChanged(FieldPath<? super T, ?> path) {
        return comparison().isChanged(remembered("hasChanged"), value, path);
    }

    /**
     * The old and the new value of each field that differs from what is stored, by dotted stored path; arrays differ whole.
     *
     * @return a map that cannot be changed, in the order of the fields; empty if nothing differs
     * @throws IllegalStateException if nothing is remembered
     */
    public Map<String, Change> changes() {
        return comparison().changes(remembered("changes"), value);
    }

    /** What {@link #changes} were when they were saved last; empty before that. */
    public Map<String, Change> previousChanges() {
        Snapshot before = state.previous();
        Snapshot after = state.snapshot();
        return before == null || after == null ? Map.of() : comparison().changesBetween(before, after);
    }

    /**
     * The stored value of a field, as far as it is known.
     *
     * @return a copy if it is mutable; null if there is none
     * @throws IllegalStateException if nothing is remembered
     */
    public <V> @Nullable V original(FieldPath<? super T, V> path) {
        return comparison().original(remembered("original"), path);
    }

    /**
     * The document as it is stored, as far as it is known: a new instance if it is mutable.
     *
     * @throws IllegalStateException if nothing is remembered
     */
    public T original() {
        return comparison().original(remembered("original"));
    }

    /**
     * Puts the document as it is stored in the place of the one here.
     *
     * @return the document that is here now
     * @throws IllegalStateException if nothing is remembered
     */
    public T rollback() {
        T original = original();
        value = original;
        return original;
    }

    DocumentState state() {
        return state;
    }

    private Comparison<T> comparison() {
        return documents.comparison();
    }

    private Snapshot remembered(String method) {
        Snapshot snapshot = state.snapshot();
        if (snapshot == null) {
            throw new IllegalStateException("nothing is remembered of this document, which is new or was deleted, so "
                    + method + "() cannot compare; save() it, or find it first");
        }
        return snapshot;
    }

    /** The document. */
    @Override
    public String toString() {
        return "Tracked[" + value + "]";
    }
}
