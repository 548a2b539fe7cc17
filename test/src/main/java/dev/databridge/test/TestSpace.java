package dev.databridge.test;

import com.mongodb.client.MongoDatabase;

/** What one test has to itself. JUnit closes it with the context that it is stored in, which drops the database. */
final class TestSpace implements AutoCloseable {
    private final RunningTestServer server;
    private final TestDatabase database;

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

    @Override
    public void close() {
        DatabaseNames.drop(server.client(), database.name());
    }
}
