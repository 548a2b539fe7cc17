package dev.databridge.internal.executor;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import dev.databridge.internal.connect.Connection;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.threads.HelperThreads;
import dev.databridge.plan.Options;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A collection with the door through which its documents are read; keeps the driver's collection for the options used last.
 *
 * <p>Safe for use by many threads.
 */
public final class CollectionAccess {
    private final Connection connection;
    private final MongoNamespace namespace;
    private final DocumentDoor door;
    private final Class<?> resultType;
    private volatile @Nullable Opened opened;

    /**
     * Gives access to a collection.
     *
     * @param connection the connection
     * @param namespace database and collection
     * @param door reads the documents
     * @param resultType what the door makes of a document
     */
    public CollectionAccess(Connection connection, MongoNamespace namespace, DocumentDoor door, Class<?> resultType) {
        this.connection = connection;
        this.namespace = namespace;
        this.door = door;
        this.resultType = resultType;
    }

    /** The connection. */
    public Connection connection() {
        return connection;
    }

    /** Database and collection. */
    public MongoNamespace namespace() {
        return namespace;
    }

    Class<?> resultType() {
        return resultType;
    }

    /** The same collection, read through another door. */
    public CollectionAccess through(DocumentDoor other, Class<?> otherType) {
        return new CollectionAccess(connection, namespace, other, otherType);
    }

    /** Whether the server says what became of writes with these options. */
    public boolean isAcknowledged(Options options) {
        return collection(options).getWriteConcern().isAcknowledged();
    }

    /**
     * The threads that may send requests of a query ahead of its reader, or null if none may.
     *
     * <p>The one place where this is decided. A session is for one thread at a time, and what goes on in a transaction must
     * not depend on how far somebody has read: access that is bound to a session gives null here, whatever the query wants.
     */
    @Nullable
    HelperThreads helpers(boolean readAhead) {
        return readAhead ? connection.helpers() : null;
    }

    MongoCollection<Object> collection(Options options) {
        connection.checkOpen();
        Opened current = opened;
        if (current == null || !current.options.equals(options)) {
            current = new Opened(options, open(options));
            opened = current;
        }
        return current.collection;
    }

    private MongoCollection<Object> open(Options options) {
        MongoCollection<Object> collection = connection
                .client()
                .getDatabase(namespace.getDatabaseName())
                .getCollection(namespace.getCollectionName(), Object.class)
                .withCodecRegistry(door.registry());
        if (options.readPreference() != null) {
            collection = collection.withReadPreference(options.readPreference());
        }
        if (options.readConcern() != null) {
            collection = collection.withReadConcern(options.readConcern());
        }
        if (options.writeConcern() != null) {
            collection = collection.withWriteConcern(options.writeConcern());
        }
        if (options.timeout() != null) {
            collection = collection.withTimeout(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
        }
        return collection;
    }

    private record Opened(Options options, MongoCollection<Object> collection) {}
}
