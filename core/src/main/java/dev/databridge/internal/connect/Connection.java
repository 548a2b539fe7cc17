package dev.databridge.internal.connect;

import com.mongodb.client.MongoClient;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.internal.threads.HelperThreads;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A client with its end: whether it is still open, and what is to be closed with it.
 *
 * <p>Safe for use by many threads.
 */
public final class Connection implements AutoCloseable {
    private final MongoClient client;
    private final String databaseName;
    private final String description;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final HelperThreads helpers = new HelperThreads();

    /**
     * Holds a client.
     *
     * @param client the client
     * @param databaseName the default database
     * @param description what the client is connected to, without credentials
     * @param release what is to be done when the connection is closed
     */
    Connection(MongoClient client, String databaseName, String description, Runnable release) {
        this.client = client;
        this.databaseName = databaseName;
        this.description = description;
        this.release = release;
    }

    /**
     * The client.
     *
     * @throws BridgeClosedException if the connection was closed
     */
    public MongoClient client() {
        checkOpen();
        return client;
    }

    /**
     * Refuses a connection that was closed.
     *
     * @throws BridgeClosedException if it was
     */
    public void checkOpen() {
        if (closed.get()) {
            throw new BridgeClosedException("the bridge to " + description + " was closed; connect anew", null);
        }
    }

    /** Whether {@link #close} was called. */
    public boolean isClosed() {
        return closed.get();
    }

    /** Threads for requests that go on beside the caller; they take nothing any more once the connection is closed. */
    public HelperThreads helpers() {
        return helpers;
    }

    /** The default database. */
    public String databaseName() {
        return databaseName;
    }

    /** Closes what belongs to the connection; doing so twice does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            helpers.close();
            release.run();
        }
    }

    /** What the client is connected to, without credentials. */
    @Override
    public String toString() {
        return description;
    }
}
