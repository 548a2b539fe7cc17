package dev.databridge.test;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The server of a run with the one client of all tests. Safe for use by many threads. */
final class RunningTestServer implements AutoCloseable {
    private final String uri;
    private final boolean embedded;
    private final MongoClient client;
    private final Runnable stop;
    private final Map<Capability, Optional<String>> lacks = new ConcurrentHashMap<>();

    /**
     * Takes a server over.
     *
     * @param uri where it listens
     * @param embedded whether it is the embedded one
     * @param client connected to it, closed with this
     * @param stop ends the server, if it was started for this run
     */
    RunningTestServer(String uri, boolean embedded, MongoClient client, Runnable stop) {
        this.uri = uri;
        this.embedded = embedded;
        this.client = client;
        this.stop = stop;
    }

    MongoClient client() {
        return client;
    }

    TestDatabase newDatabase() {
        String name = DatabaseNames.fresh();
        return new TestDatabase(name, ServerUri.withDatabase(uri, name));
    }

    /** Why the server lacks a capability; empty if it has it. */
    Optional<String> lacks(Capability capability) {
        return lacks.computeIfAbsent(capability, this::probe);
    }

    private Optional<String> probe(Capability capability) {
        String database = DatabaseNames.fresh();
        try {
            boolean has = new Probes(client, database).has(capability, embedded);
            return has
                    ? Optional.empty()
                    : Optional.of(describe(capability, "it answers as if there were no such thing"));
        } catch (MongoCommandException e) {
            return Optional.of(describe(capability, e.getErrorMessage()));
        } catch (MongoException e) {
            return Optional.of(describe(capability, String.valueOf(e.getMessage())));
        } finally {
            DatabaseNames.drop(client, database);
        }
    }

    private String describe(Capability capability, String reason) {
        String server = embedded ? "the embedded server" : "the server at hand";
        return switch (capability) {
            case EMBEDDED -> "needs the embedded server, and runs on another";
            case REAL -> "needs a server of its own, and runs on the embedded one; set MONGODB_URI";
            case SEVERAL_NODES -> "needs SEVERAL_NODES, and " + server + " has one";
            default -> "needs " + capability + ", which " + server + " lacks: " + reason;
        };
    }

    @Override
    public void close() {
        try {
            client.close();
        } finally {
            stop.run();
        }
    }
}
