package dev.databridge.benchmarks.suite.peer.morphia;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.SystemName;
import dev.databridge.benchmarks.suite.Workplace;
import dev.databridge.benchmarks.suite.peer.CollectionNames;
import dev.databridge.benchmarks.suite.peer.Once;
import dev.databridge.benchmarks.suite.peer.PeerOperations;
import dev.databridge.benchmarks.suite.peer.Shelf;
import dev.databridge.benchmarks.suite.peer.Versions;
import dev.databridge.benchmarks.suite.peer.odm.Large;
import dev.databridge.benchmarks.suite.peer.odm.Nested;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import dev.databridge.benchmarks.suite.peer.odm.Small;
import dev.morphia.Datastore;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Morphia. */
@SystemName("morphia")
public final class MorphiaContestant implements Contestant {
    private @Nullable Connection connection;

    @Override
    public String version() {
        return Versions.of("morphia");
    }

    @Override
    public void connect(Workplace workplace) {
        MongoClient client = MongoClients.create(workplace.uri());
        client.getDatabase(workplace.database()).runCommand(new Document("ping", 1));
        connection = new Connection(
                client,
                new Shelf(
                        client.getDatabase(workplace.database()),
                        CollectionNames.PEOPLE,
                        CollectionNames.WIDE,
                        workplace.data()),
                Datastores.of(client, workplace.database()));
    }

    @Override
    public Map<String, Supplier<Operation>> operations() {
        if (connection == null) {
            throw new IllegalStateException("connect first");
        }
        Datastore datastore = connection.datastore;
        return new PeerOperations(connection.shelf)
                .inserts(new MorphiaInserts<>(datastore, data -> Person.of(null, data)))
                .validatedInserts(() -> new MorphiaInserts<>(datastore, ConstrainedPerson::of))
                .finds(new MorphiaFinds(datastore))
                .updates(new MorphiaUpdates(datastore))
                .saves(new MorphiaSaves(datastore))
                .wideSaves(new MorphiaWideSaves(datastore))
                .deletes(new MorphiaDeletes(datastore))
                .models(connection::addModels)
                .toMap();
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.client.close();
        }
    }

    /** What is there once it is connected. */
    private record Connection(MongoClient client, Shelf shelf, Datastore datastore) {
        void addModels(OdmOperations operations) {
            Supplier<Datastore> models = new Once<>(
                    () -> Datastores.ofModels(client, shelf.database().getName()));
            operations
                    .small(() -> new MorphiaModels<>(models.get(), Small.class, Small::new), Small::document)
                    .large(() -> new MorphiaModels<>(models.get(), Large.class, Large::new))
                    .nested(() -> new MorphiaModels<>(models.get(), Nested.class, Nested::new), Nested::document);
        }
    }
}
