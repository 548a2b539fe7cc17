package dev.databridge.benchmarks.suite.peer.morphia;

import com.mongodb.client.MongoClient;
import dev.databridge.benchmarks.suite.peer.odm.Model;
import dev.morphia.Datastore;
import dev.morphia.Morphia;
import dev.morphia.config.MorphiaConfig;
import java.util.List;

/** Makes datastores the way that README.md beside the packages explains. */
public final class Datastores {
    private Datastores() {}

    /** A datastore that knows what is stored. */
    static Datastore of(MongoClient client, String database) {
        return of(client, database, Datastores.class.getPackageName());
    }

    /** A datastore that knows the shapes, too, which are encoded and decoded only. */
    public static Datastore ofShapes(MongoClient client) {
        String entities = Datastores.class.getPackageName();
        return of(client, "shapes", entities, entities + ".shape");
    }

    /** A datastore that knows the models of the tasks for object mappers, and nothing else. */
    static Datastore ofModels(MongoClient client, String database) {
        return of(client, database, Model.class.getPackageName());
    }

    private static Datastore of(MongoClient client, String database, String... packages) {
        return Morphia.createDatastore(
                client, MorphiaConfig.load().database(database).packages(List.of(packages)));
    }
}
