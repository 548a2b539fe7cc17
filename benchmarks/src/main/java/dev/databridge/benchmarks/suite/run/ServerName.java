package dev.databridge.benchmarks.suite.run;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import org.bson.Document;

/** What a server calls itself. */
final class ServerName {
    private ServerName() {}

    /**
     * Name and version; nothing of the URI, which may hold credentials.
     *
     * @throws IOException if the server does not answer
     */
    static String of(String uri) throws IOException {
        try (MongoClient client = MongoClients.create(uri)) {
            Document info = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
            return "MongoDB " + info.getString("version");
        } catch (MongoException failure) {
            throw new IOException(
                    "The server of the URI cannot be asked for its version: " + failure.getMessage(), failure);
        }
    }
}
