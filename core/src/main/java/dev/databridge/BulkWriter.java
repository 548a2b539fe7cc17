package dev.databridge;

import dev.databridge.bulk.BulkResult;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Collects writes of several collections, to send them in one call where the server can.
 *
 * <p>Servers 8.0 and later take all operations in one command; others get one call for each run of operations of one
 * collection, in the order given. Nothing is sent before {@link #execute}. For one thread.
 */
public final class BulkWriter {
    private final BulkOperations operations;
    private final Function<Class<?>, Documents<?>> byType;

    BulkWriter(BulkOperations operations, Function<Class<?>, Documents<?>> byType) {
        this.operations = operations;
        this.byType = byType;
    }

    /** Executes what a block adds to a bulk; if the block throws, nothing is sent. */
    static <B> B filled(B bulk, Consumer<? super B> block) {
        Objects.requireNonNull(block, "block").accept(bulk);
        return bulk;
    }

    /**
     * Adds operations on the documents of a class.
     *
     * @param type a class or record with {@code @Document}
     * @return a builder of operations on them
     * @throws dev.databridge.exception.CodecNotFoundException if the class has no generated codec
     */
    @SuppressWarnings("unchecked") // documents are found by their own class
    public <T> Bulk<T> on(Class<T> type) {
        return on((Documents<T>) byType.apply(Objects.requireNonNull(type, "type")));
    }

    /**
     * Adds operations on documents, with their options; operations with different options are sent in different calls.
     *
     * @param documents documents of the same bridge
     * @return a builder of operations on them
     * @throws IllegalArgumentException if they belong to another bridge
     */
    public <T> Bulk<T> on(Documents<T> documents) {
        operations.check(Objects.requireNonNull(documents, "documents"));
        return new Bulk<>(operations, documents);
    }

    /**
     * Tries all operations, in any order, also those behind one that fails.
     *
     * @return this builder
     */
    public BulkWriter unordered() {
        operations.unordered();
        return this;
    }

    /**
     * Sends the operations, as {@link Bulk#execute} does.
     *
     * @return what they did
     * @throws dev.databridge.exception.DataBridgeException as {@code Bulk.execute} does
     */
    public BulkResult execute() {
        return operations.execute();
    }
}
