package dev.databridge.internal.connect;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ClusterSettings;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.InvalidUriException;
import dev.databridge.spi.ServerProvider;
import dev.databridge.spi.ServerProvider.RunningServer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes connections from what the user has: a URI, settings, or a client. */
public final class Connections {
    private static final String EXAMPLE = "such as mongodb://localhost:27017/shop";

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*");

    private Connections() {}

    /**
     * Connects to what a URI names.
     *
     * @throws InvalidUriException if the URI is malformed, names no database, or its scheme is unknown
     * @throws ConnectionException if a server provider cannot start its server
     */
    public static Connection open(String uri) {
        String scheme = scheme(uri);
        if (scheme.equals("mongodb") || scheme.equals("mongodb+srv")) {
            ConnectionString parsed = parse(uri);
            return open(settings(parsed, uri), database(parsed, uri), Secrets.redact(uri), () -> {});
        }
        return start(ServerProviders.find(scheme), uri);
    }

    /**
     * Connects to the server that a URI names, with a database of the caller's choice.
     *
     * @throws InvalidUriException if the URI is malformed, or its scheme is none of MongoDB's
     */
    public static Connection open(String uri, String databaseName) {
        checkDatabase(databaseName);
        String scheme = scheme(uri);
        if (!scheme.equals("mongodb") && !scheme.equals("mongodb+srv")) {
            throw new InvalidUriException(
                    "the connection string has the scheme " + scheme + ":, expected a URI " + EXAMPLE, null);
        }
        return open(settings(parse(uri), uri), databaseName, Secrets.redact(uri), () -> {});
    }

    /** Connects with the driver's settings. */
    public static Connection open(MongoClientSettings settings, String databaseName) {
        checkDatabase(databaseName);
        return open(settings, databaseName, describe(settings, databaseName), () -> {});
    }

    static String describe(MongoClientSettings settings, String databaseName) {
        ClusterSettings cluster = settings.getClusterSettings();
        // the hosts of a name that is still to be resolved are a default that nobody asked for
        String servers =
                cluster.getSrvHost() == null ? cluster.getHosts().toString() : "mongodb+srv://" + cluster.getSrvHost();
        return servers + "/" + databaseName;
    }

    /** Uses a client that stays the user's: closing the connection leaves it open. */
    public static Connection borrow(MongoClient client, String databaseName) {
        checkDatabase(databaseName);
        return new Connection(client, databaseName, "database " + databaseName + " of an existing client", () -> {});
    }

    /**
     * Refuses names that no database can have.
     *
     * @throws IllegalArgumentException if the name is empty or holds a character that is not allowed
     */
    public static void checkDatabase(String databaseName) {
        MongoNamespace.checkDatabaseNameValidity(databaseName);
    }

    private static String scheme(String uri) {
        String scheme = uri.substring(0, Math.max(0, uri.indexOf(':')));
        if (!SCHEME.matcher(scheme).matches()) { // anything else may be a part of the credentials
            throw new InvalidUriException(
                    "the connection string has no scheme; expected a URI " + EXAMPLE + " or embedded:shop", null);
        }
        return scheme.toLowerCase(Locale.ROOT);
    }

    private static ConnectionString parse(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException malformed) {
            throw malformed(uri, malformed);
        } catch (MongoException unresolved) {
            throw new ConnectionException(
                    "the servers of " + Secrets.redact(uri) + " cannot be found: " + unresolved.getMessage(),
                    unresolved);
        }
    }

    /** The driver's words may quote parts of the string; then they are left out, and so is the exception that has them. */
    private static InvalidUriException malformed(String uri, RuntimeException cause) {
        String reason = String.valueOf(cause.getMessage());
        String start = "the connection string " + Secrets.redact(uri) + " is malformed: ";
        if (Secrets.shows(reason, uri)) {
            return new InvalidUriException(
                    start + "expected a URI " + EXAMPLE
                            + ". In user and password the characters : / ? # [ ] @ % must be"
                            + " percent-encoded; the details are withheld because they show credentials",
                    null);
        }
        return new InvalidUriException(start + reason, cause);
    }

    private static String database(ConnectionString parsed, String uri) {
        String database = parsed.getDatabase();
        if (database == null) {
            throw new InvalidUriException(
                    "the connection string " + Secrets.redact(uri) + " names no database; add one behind the host, "
                            + EXAMPLE,
                    null);
        }
        return database;
    }

    private static MongoClientSettings settings(ConnectionString parsed, String uri) {
        try {
            return MongoClientSettings.builder().applyConnectionString(parsed).build();
        } catch (IllegalArgumentException | IllegalStateException contradiction) {
            throw malformed(uri, contradiction);
        }
    }

    private static Connection start(ServerProvider provider, String uri) {
        RunningServer server = run(provider, uri);
        @Nullable Connection connection = null;
        try {
            ConnectionString parsed = parse(server.connectionString());
            connection = open(settings(parsed, uri), server.databaseName(), Secrets.redact(uri), server::close);
            return connection;
        } finally {
            if (connection == null) {
                server.close();
            }
        }
    }

    private static RunningServer run(ServerProvider provider, String uri) {
        try {
            return provider.start(uri);
        } catch (DataBridgeException known) {
            throw known;
        } catch (IllegalArgumentException malformed) {
            throw new InvalidUriException(String.valueOf(malformed.getMessage()), malformed);
        } catch (RuntimeException failure) {
            throw new ConnectionException(
                    "the server for " + Secrets.redact(uri) + " cannot start: " + failure.getMessage(), failure);
        }
    }

    private static Connection open(
            MongoClientSettings settings, String databaseName, String description, Runnable alsoRelease) {
        MongoClient client = create(settings, description);
        return new Connection(client, databaseName, description, () -> {
            client.close();
            alsoRelease.run();
        });
    }

    private static MongoClient create(MongoClientSettings settings, String description) {
        try {
            return MongoClients.create(settings);
        } catch (IllegalArgumentException | IllegalStateException | MongoException failure) {
            throw new InvalidUriException(
                    "no client can be made for " + description + ": " + failure.getMessage(), failure);
        }
    }
}
