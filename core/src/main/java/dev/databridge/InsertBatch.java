package dev.databridge;

import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.internal.door.BatchEncoder;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents of one call: consecutive elements of the input, encoded.
 *
 * <p>Filled and emptied by the thread that inserts; the one that sends reads the encoded documents only.
 */
final class InsertBatch<E> {
    private final InsertKind<E> kind;
    private final long first;
    private final BatchEncoder encoder;
    private final InsertKind.Form<E> form;
    private final List<E> elements = new ArrayList<>();

    /**
     * Starts a batch.
     *
     * @param first the place of its first element in the input
     */
    InsertBatch(InsertKind<E> kind, long first, BatchEncoder encoder) {
        this.kind = kind;
        this.first = first;
        this.encoder = encoder;
        this.form = kind.newForm();
    }

    /**
     * Encodes an element.
     *
     * @throws DataBridgeException if it cannot be stored; it is not part of the batch, which takes no more then
     */
    void add(E element) {
        int size;
        try {
            size = encoder.add(form, element);
        } catch (RuntimeException | StackOverflowError failure) {
            throw new DocumentEncodeException(kind.type(element), kind.id(element), failure);
        }
        if (size > BatchEncoder.MAX_DOCUMENT_SIZE) {
            throw new DocumentTooLargeException(
                    kind.type(element), kind.id(element), size, BatchEncoder.MAX_DOCUMENT_SIZE);
        }
        elements.add(element);
    }

    boolean isFull() {
        return encoder.isFull();
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    int size() {
        return elements.size();
    }

    /** The place of an element in the input. */
    long position(int index) {
        return first + index;
    }

    E element(int index) {
        return elements.get(index);
    }

    E arrive(int index) {
        return form.arrive(elements.get(index), index);
    }

    BatchEncoder encoder() {
        return encoder;
    }
}
