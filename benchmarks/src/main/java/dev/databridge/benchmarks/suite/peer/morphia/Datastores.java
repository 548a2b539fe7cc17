package dev.databridge.benchmarks.suite.peer.morphia;

import com.mongodb.client.MongoClient;
import dev.morphia.Datastore;
import dev.morphia.Morphia;
import dev.morphia.config.MorphiaConfig;
import java.util.List;

/** Makes datastores the way that README.md beside the packages explains. */
public final class Datastores {
    private Datastores() {}

    /** A datastore that knows the entities of the suite. */
    public static Datastore of(MongoClient client, String database) {
        String entities = Datastores.class.getPackageName();
        return Morphia.createDatastore(
                client, MorphiaConfig.load().database(database).packages(List.of(entities, entities + ".shape")));
    }
}
