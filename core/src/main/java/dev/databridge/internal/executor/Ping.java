package dev.databridge.internal.executor;

import dev.databridge.internal.connect.Connection;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/** Asks a server for a sign of life. */
public final class Ping {
    private Ping() {}

    /** Sends a ping to the connection's default database. */
    public static void send(Connection connection) {
        try {
            connection
                    .client()
                    .getDatabase(connection.databaseName())
                    .runCommand(new BsonDocument("ping", new BsonInt32(1)), BsonDocument.class);
        } catch (RuntimeException failure) {
            throw Translation.of(failure, "ping", connection);
        }
    }
}
