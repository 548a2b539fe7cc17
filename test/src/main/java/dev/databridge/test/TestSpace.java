package dev.databridge.test;

import com.mongodb.client.MongoDatabase;
import dev.databridge.DataBridge;
import org.jspecify.annotations.Nullable;

/** What one test has to itself. JUnit closes it with the context that it is stored in, which drops the database. */
final class TestSpace implements AutoCloseable {
    private final RunningTestServer server;
    private final TestDatabase database;
    private @Nullable DataBridge bridge;

    TestSpace(RunningTestServer server) {
        this.server = server;
        this.database = server.newDatabase();
    }

    RunningTestServer server() {
        return server;
    }

    TestDatabase database() {
        return database;
    }

    MongoDatabase mongoDatabase() {
        return server.client().getDatabase(database.name());
    }

    /** One bridge for all parameters, over the client of the run, which stays open. */
    synchronized DataBridge bridge() {
        if (bridge == null) {
            bridge = DataBridge.connect(server.client(), database.name());
        }
        return bridge;
    }

    @Override
    public synchronized void close() {
        try {
            if (bridge != null) {
                bridge.close();
            }
        } finally {
            DatabaseNames.drop(server.client(), database.name());
        }
    }
}
