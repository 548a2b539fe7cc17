package dev.databridge;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import dev.databridge.bulk.BulkResult;
import dev.databridge.internal.connect.Connection;
import dev.databridge.internal.connect.Connections;
import dev.databridge.internal.executor.Ping;
import dev.databridge.internal.registry.CodecRegistry;
import dev.databridge.plan.Options;
import dev.databridge.validation.ValidationSettings;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The bridge to a server: where the documents of each class are had.
 *
 * <p>It holds the driver's client and its pool of connections, so an application makes one and keeps it. Several bridges may
 * be open side by side. Safe for use by many threads.
 *
 * <p>After {@link #close}, everything that came from the bridge throws {@link
 * dev.databridge.exception.BridgeClosedException}.
 */
public final class DataBridge implements AutoCloseable {
    private final Connection connection;
    private final CodecRegistry codecs;
    private final Options options;
    private final ValidationSettings validation;
    private final Map<String, Database> databases = new ConcurrentHashMap<>();
    private final Database defaultDatabase;

    private DataBridge(Connection connection) {
        this(connection, new CodecRegistry(), Options.DEFAULT, ValidationSettings.DEFAULT);
    }

    private DataBridge(Connection connection, CodecRegistry codecs, Options options, ValidationSettings validation) {
        this.connection = connection;
        this.codecs = codecs;
        this.options = options;
        this.validation = validation;
        this.defaultDatabase = database(connection.databaseName());
    }

    /**
     * Connects to what a URI names.
     *
     * <p>Nothing is sent yet: a server that cannot be reached is found by the first operation, or by {@link #ping}.
     *
     * @param uri {@code mongodb://host/database}, {@code mongodb+srv://host/database}, {@code embedded:database} (with
     *     {@code data-bridge-embedded} on the class path), or a URI of another {@link dev.databridge.spi.ServerProvider}
     * @return the bridge, for the caller to close
     * @throws dev.databridge.exception.InvalidUriException if the URI is malformed, names no database, or its scheme is
     *     unknown; the message says what is right
     * @throws dev.databridge.exception.ConnectionException if the server's name cannot be resolved, or an embedded server
     *     cannot start
     */
    public static DataBridge connect(String uri) {
        return new DataBridge(Connections.open(Objects.requireNonNull(uri, "uri")));
    }

    /**
     * Connects to the server that a URI names, with another default database than the one it may name.
     *
     * @param uri {@code mongodb://host} or {@code mongodb+srv://host}
     * @param database the default database
     * @return the bridge, for the caller to close
     * @throws IllegalArgumentException if the name is none that a database can have
     * @throws dev.databridge.exception.InvalidUriException if the URI is malformed, or its scheme is none of MongoDB's
     * @throws dev.databridge.exception.ConnectionException if the server's name cannot be resolved
     */
    public static DataBridge connect(String uri, String database) {
        Objects.requireNonNull(uri, "uri");
        return new DataBridge(Connections.open(uri, Objects.requireNonNull(database, "database")));
    }

    /**
     * Connects with the driver's settings.
     *
     * @param settings the settings; their codec registry is not used for documents
     * @param database the default database
     * @return the bridge, for the caller to close
     * @throws IllegalArgumentException if the name is none that a database can have
     * @throws dev.databridge.exception.InvalidUriException if the settings contradict each other
     */
    public static DataBridge connect(MongoClientSettings settings, String database) {
        Objects.requireNonNull(settings, "settings");
        return new DataBridge(Connections.open(settings, Objects.requireNonNull(database, "database")));
    }

    /**
     * Uses a client that exists; closing the bridge leaves the client open.
     *
     * @param client the client
     * @param database the default database
     * @return the bridge
     * @throws IllegalArgumentException if the name is none that a database can have
     */
    public static DataBridge connect(MongoClient client, String database) {
        Objects.requireNonNull(client, "client");
        return new DataBridge(Connections.borrow(client, Objects.requireNonNull(database, "database")));
    }

    /**
     * The same bridge, with other options for the documents that it gives.
     *
     * @param other the options, which replace those in use
     * @return a bridge that shares the client: closing one closes both
     */
    public DataBridge with(Options other) {
        return new DataBridge(connection, codecs, Objects.requireNonNull(other, "other"), validation);
    }

    /**
     * The same bridge, with another way to check the documents that it gives.
     *
     * @param settings the way, for all classes and calls that do not say otherwise
     * @return a bridge that shares the client: closing one closes both
     */
    public DataBridge with(ValidationSettings settings) {
        return new DataBridge(connection, codecs, options, Objects.requireNonNull(settings, "settings"));
    }

    /**
     * The documents of a class in the default database, or in the one that the class's mapping names.
     *
     * @param type a class or record with {@code @Document}
     * @return the documents; the same instance each time
     * @throws dev.databridge.exception.CodecNotFoundException if the class has no generated codec; the message lists the
     *     causes and their remedies
     * @throws dev.databridge.exception.BridgeClosedException if the bridge was closed
     */
    public <T> Documents<T> documents(Class<T> type) {
        return defaultDatabase.documents(type);
    }

    /**
     * Another database of the same server.
     *
     * @param name its name; the database need not exist
     * @return the database; the same instance each time
     * @throws IllegalArgumentException if the name is none that a database can have
     * @throws dev.databridge.exception.BridgeClosedException if the bridge was closed
     */
    public Database database(String name) {
        connection.checkOpen();
        Objects.requireNonNull(name, "name");
        Connections.checkDatabase(name);
        return databases.computeIfAbsent(
                name, database -> new Database(connection, codecs, database, options, validation));
    }

    /** The default database. */
    public Database database() {
        return defaultDatabase;
    }

    /** A bulk of writes of several collections, to be sent in one call where the server can: see {@link BulkWriter}. */
    public BulkWriter bulk() {
        return defaultDatabase.bulk();
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
     * Asks the server for a sign of life.
     *
     * @throws dev.databridge.exception.ConnectionException if it cannot be reached within the time that the client's
     *     settings give (30 seconds unless {@code serverSelectionTimeoutMS} says otherwise), or refuses the credentials
     * @throws dev.databridge.exception.BridgeClosedException if the bridge was closed
     */
    public void ping() {
        Ping.send(connection);
    }

    /**
     * The driver's client, for what data-bridge does not do; it is the bridge's to close.
     *
     * @throws dev.databridge.exception.BridgeClosedException if the bridge was closed
     */
    public MongoClient driverClient() {
        return connection.client();
    }

    /** Closes the bridge and its client, unless the client is the user's; doing so twice does nothing. */
    @Override
    public void close() {
        connection.close();
    }

    /** What the bridge is connected to, without credentials. */
    @Override
    public String toString() {
        return "DataBridge[" + connection + "]";
    }
}
