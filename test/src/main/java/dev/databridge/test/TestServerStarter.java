package dev.databridge.test;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.databridge.embedded.EmbeddedServerProvider;
import dev.databridge.spi.ServerProvider.RunningServer;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Starts the server of a run, or connects to the one that is given. */
final class TestServerStarter {
    private static final int SELECTION_SECONDS = 5;

    private TestServerStarter() {}

    /**
     * Starts what the system properties and the environment ask for.
     *
     * @throws IllegalStateException if that is not possible; the message says why, without any password
     */
    static RunningTestServer start() {
        String uri = ServerChoice.configuredUri(System::getProperty, System::getenv);
        return start(ServerChoice.of(System::getProperty, uri), uri);
    }

    static RunningTestServer start(ServerChoice choice, @Nullable String uri) {
        return switch (choice) {
            case EMBEDDED -> embedded();
            case URI -> given(uri);
            case TESTCONTAINERS -> container();
        };
    }

    private static RunningTestServer embedded() {
        // A name that nobody else takes: two runs in one process are two servers.
        RunningServer server = new EmbeddedServerProvider().start("embedded:" + DatabaseNames.fresh());
        return connect(server.connectionString(), true, "the embedded server", server::close);
    }

    private static RunningTestServer given(@Nullable String uri) {
        if (uri == null) {
            throw new IllegalStateException("The system property " + ServerChoice.PROPERTY + " is uri, but "
                    + ServerChoice.URI_NAME + " is not set, neither in the environment nor as a system property");
        }
        return connect(uri, false, "the server of " + ServerChoice.URI_NAME, () -> {});
    }

    private static RunningTestServer container() {
        try {
            ContainerServer server = ContainerServer.start();
            return connect(server.uri(), false, "the server in a container", server::stop);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "The system property " + ServerChoice.PROPERTY
                            + " is testcontainers, but Testcontainers is not on the"
                            + " class path. Add org.testcontainers:testcontainers-mongodb to the test dependencies",
                    e);
        }
    }

    private static RunningTestServer connect(String uri, boolean embedded, String name, Runnable stop) {
        try {
            ConnectionString address = parse(uri, name);
            MongoClient client = MongoClients.create(settings(address));
            RunningTestServer server = new RunningTestServer(uri, embedded, client, stop);
            return answering(server, name + " (" + String.join(", ", address.getHosts()) + ")");
        } catch (RuntimeException e) {
            stop.run();
            throw e;
        }
    }

    private static ConnectionString parse(String uri, String name) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            // Neither the text nor the driver's message about it, which may quote it: both can hold a password.
            throw new IllegalStateException(
                    "The URI of " + name + " is malformed. Write mongodb://host:port, with options"
                            + " after /? and reserved characters of user and password percent-encoded");
        }
    }

    private static MongoClientSettings settings(ConnectionString address) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder().applyConnectionString(address);
        if (address.getServerSelectionTimeout() == null) {
            settings.applyToClusterSettings(
                    cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
        }
        return settings.build();
    }

    private static RunningTestServer answering(RunningTestServer server, String name) {
        try {
            server.client().getDatabase("admin").runCommand(new Document("ping", 1));
            return server;
        } catch (MongoException e) {
            server.client().close();
            throw new IllegalStateException(
                    "Tests need a server, and " + name + " does not answer. Start it, or unset " + ServerChoice.URI_NAME
                            + " for the embedded one. The driver says: " + e.getMessage(),
                    e);
        }
    }
}
