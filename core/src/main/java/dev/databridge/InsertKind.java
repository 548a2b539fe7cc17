package dev.databridge;

import dev.databridge.internal.door.DocumentForm;
import org.jspecify.annotations.Nullable;

/**
 * How the elements of an input become stored documents.
 *
 * @param <E> the type of the elements once they are ready to be sent
 */
interface InsertKind<E> {
    /**
     * Makes an element ready to be sent: checked, and with an id.
     *
     * @param given what the input gave
     * @param index its place, for messages
     */
    E prepare(@Nullable Object given, long index);

    /** The element's id. */
    @Nullable
    Object id(E element);

    /** What an element is called in messages. */
    Class<?> type(E element);

    /** The form in which the elements of one call are sent. */
    Form<E> newForm();

    /** Writes the elements of one call, and brings them home. */
    interface Form<E> extends DocumentForm<E> {
        /**
         * An element is known to be stored.
         *
         * @param index its place among those that this form wrote
         * @return the element as it is now
         */
        E arrive(E element, int index);
    }
}
