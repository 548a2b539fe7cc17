package dev.databridge.benchmarks.suite.peer.driver;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.Workplace;
import dev.databridge.benchmarks.suite.peer.Shelf;
import dev.databridge.benchmarks.suite.peer.Versions;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The driver with documents in some form; everything else is its defaults. */
abstract class DriverContestant implements Contestant {
    private final Form<?, ?, ?, ?> form;
    private @Nullable MongoClient client;
    private @Nullable Shelf shelf;

    DriverContestant(Form<?, ?, ?, ?> form) {
        this.form = form;
    }

    @Override
    public String version() {
        return Versions.of("driver");
    }

    @Override
    public void connect(Workplace workplace) {
        MongoClient opened = MongoClients.create(workplace.uri());
        client = opened;
        MongoDatabase database = opened.getDatabase(workplace.database());
        database.runCommand(new Document("ping", 1));
        shelf = new Shelf(database, "people", "wide", workplace.data());
    }

    @Override
    public Map<String, Supplier<Operation>> operations() {
        Map<String, Supplier<Operation>> operations = new HashMap<>();
        Shelf people = Objects.requireNonNull(shelf, "connect first");
        add(form, people, operations);
        OdmOperations models = new OdmOperations(people.database(), people.data());
        addModels(models, people.database());
        operations.putAll(models.toMap());
        return operations;
    }

    /** Adds the tasks for object mappers. */
    abstract void addModels(OdmOperations operations, MongoDatabase database);

    private static <P, N, G, W> void add(
            Form<P, N, G, W> form, Shelf shelf, Map<String, Supplier<Operation>> operations) {
        new Inserts<>(form, shelf).addTo(operations);
        new Finds<>(form, shelf).addTo(operations);
        new Updates<>(form, shelf).addTo(operations);
        new Saves<>(form, shelf).addTo(operations);
    }

    @Override
    public void close() {
        if (client != null) {
            client.close();
        }
    }
}
