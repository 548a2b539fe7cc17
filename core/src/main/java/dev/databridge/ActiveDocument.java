package dev.databridge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document class may extend to save, delete and refresh itself.
 *
 * <p>An object that was inserted, saved or found is attached to the {@link Documents} that did so; one that was just made
 * with {@code new} is not. What is remembered is one private transient field, and no method is a bean property, so that
 * serializers do not see any of it. As safe for use by many threads as the class itself.
 */
public abstract class ActiveDocument {
    private transient volatile @Nullable Documents<?> documents;

    /** For subclasses. */
    protected ActiveDocument() {}

    /**
     * Saves this document, as {@link Documents#save} does.
     *
     * @throws IllegalStateException if it is not attached
     * @throws dev.databridge.exception.DataBridgeException as {@code Documents.save} does
     */
    public void save() {
        owner("save").saveActive(this);
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

    private Documents<?> owner(String method) {
        Documents<?> owner = documents;
        if (owner == null) {
            String type = getClass().getSimpleName();
            throw new IllegalStateException("this " + type + " is new and belongs to no bridge, so " + method
                    + "() does not know where; use documents.save(x) or documents.attach(x) with"
                    + " bridge.documents(" + type + ".class)");
        }
        return owner;
    }

    final void attachTo(Documents<?> owner) {
        documents = Objects.requireNonNull(owner, "owner");
    }
}
