package dev.databridge.benchmarks.suite.run;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** What a server calls itself. */
final class ServerName {
    private ServerName() {}

    /** Name and version; nothing of the URI, which may hold credentials. */
    static String of(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            Document info = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
            return "MongoDB " + info.getString("version");
        }
    }
}
