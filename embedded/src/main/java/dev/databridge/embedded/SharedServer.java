package dev.databridge.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A running server and the number of its users, which {@link SharedServers} counts under its lock. */
final class SharedServer {
    private final Storage storage;
    private final MongoServer server;
    private final String connectionString;

    int users;

    private SharedServer(Storage storage, MongoServer server, InetSocketAddress address) {
        this.storage = storage;
        this.server = server;
        this.connectionString = "mongodb://" + host(address) + ":" + address.getPort() + "/?directConnection=true";
    }

    /**
     * Opens the storage and listens on a free port.
     *
     * @throws IllegalStateException if that is not possible
     */
    static SharedServer start(Storage storage) {
        MongoBackend backend = storage.open();
        MongoServer server = new MongoServer(backend);
        try {
            return new SharedServer(storage, server, listen(server));
        } catch (CompletionException e) {
            backend.close();
            throw new IllegalStateException(
                    "The embedded server cannot listen on a port of the loopback address: " + e.getCause(),
                    e.getCause());
        }
    }

    /** A new thread is a daemon if its maker is one, and this thread makes those of the server. */
    private static InetSocketAddress listen(MongoServer server) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                            return server.getLocalAddress();
                        },
                        SharedServer::runAsDaemon)
                .join();
    }

    private static String host(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static void runAsDaemon(Runnable task) {
        Thread thread = new Thread(task, "data-bridge-embedded-start");
        thread.setDaemon(true);
        thread.start();
    }

    Storage storage() {
        return storage;
    }

    String connectionString() {
        return connectionString;
    }

    void stop() {
        server.shutdownNow();
    }
}
