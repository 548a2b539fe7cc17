package dev.databridge;

import com.mongodb.client.MongoDatabase;
import dev.databridge.bulk.BulkResult;
import dev.databridge.internal.connect.Connection;
import dev.databridge.internal.registry.CodecRegistry;
import dev.databridge.plan.Options;
import dev.databridge.validation.ValidationSettings;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A database of a bridge's server. Nothing is to be closed here; safe for use by many threads.
 */
public final class Database {
    private final Connection connection;
    private final CodecRegistry codecs;
    private final String name;
    private final Options options;
    private final ValidationSettings validation;
    private final Map<Class<?>, Documents<?>> documents = new ConcurrentHashMap<>();

    Database(Connection connection, CodecRegistry codecs, String name, Options options, ValidationSettings validation) {
        this.connection = connection;
        this.codecs = codecs;
        this.name = name;
        this.options = options;
        this.validation = validation;
    }

    /** The database's name. */
    public String name() {
        return name;
    }

    /**
     * The documents of a class in this database, or in the one that the class's mapping names.
     *
     * @param type a class or record with {@code @Document}
     * @return the documents; the same instance each time
     * @throws dev.databridge.exception.CodecNotFoundException if the class has no generated codec; the message lists the
     *     causes and their remedies
     * @throws dev.databridge.exception.BridgeClosedException if the bridge was closed
     */
    @SuppressWarnings("unchecked") // documents are put under their own type only
    public <T> Documents<T> documents(Class<T> type) {
        Objects.requireNonNull(type, "type");
        connection.checkOpen();
        Documents<?> known = documents.get(type);
        if (known == null) {
            known = documents.computeIfAbsent(type, this::open);
        }
        return (Documents<T>) known;
    }

    private <T> Documents<T> open(Class<T> type) {
        return Documents.open(connection, codecs, codecs.document(type), name, options, validation);
    }

    /** A bulk of writes of several collections, to be sent in one call where the server can: see {@link BulkWriter}. */
    public BulkWriter bulk() {
        return new BulkWriter(new BulkOperations(connection), this::documents);
    }

    /**
     * Sends the writes that a block adds to a bulk, in one call where the server can. If the block throws, nothing is sent.
     *
     * @param block adds the operations
     * @return what they did
     * @throws dev.databridge.exception.DataBridgeException as {@link Bulk#execute} does
     * @throws dev.databridge.exception.BridgeClosedException if the bridge was closed
     */
    public BulkResult bulk(Consumer<? super BulkWriter> block) {
        return BulkWriter.filled(bulk(), block).execute();
    }

    /**
     * The driver's database, for what data-bridge does not do.
     *
     * @throws dev.databridge.exception.BridgeClosedException if the bridge was closed
     */
    public MongoDatabase driverDatabase() {
        return connection.client().getDatabase(name);
    }

    @Override
    public String toString() {
        return "Database[" + name + " of " + connection + "]";
    }
}
