package dev.databridge.benchmarks.suite.peer.springdata;

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
import dev.databridge.benchmarks.suite.peer.odm.Numbers;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import dev.databridge.benchmarks.suite.peer.odm.Small;
import dev.databridge.benchmarks.suite.peer.odm.Texts;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mapping.callback.EntityCallbacks;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.event.ValidatingEntityCallback;

/** Spring Data MongoDB. */
@SystemName("spring-data")
public final class SpringDataContestant implements Contestant {
    private @Nullable Connection connection;

    @Override
    public String version() {
        return Versions.of("spring-data");
    }

    @Override
    public void connect(Workplace workplace) {
        connection = Connection.to(workplace);
    }

    @Override
    public Map<String, Supplier<Operation>> operations() {
        if (connection == null) {
            throw new IllegalStateException("connect first");
        }
        MongoTemplate template = connection.template;
        return new PeerOperations(connection.shelf)
                .inserts(new SpringInserts<>(template, Person.class, data -> Person.of(null, data)))
                .validatedInserts(connection::validatedInserts)
                .finds(new SpringFinds(template))
                .updates(new SpringUpdates(template))
                .bulkWrites(new SpringBulkWrites(template))
                .saves(new SpringSaves(template))
                .wideSaves(new SpringWideSaves(template))
                .deletes(new SpringDeletes(template))
                .models(connection::addModels)
                .toMap();
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
        }
    }

    /** What is there once it is connected. */
    private record Connection(
            MongoClient client, Shelf shelf, MappingMongoConverter converter, MongoTemplate template) {
        static Connection to(Workplace workplace) {
            MongoClient client = MongoClients.create(workplace.uri());
            String database = workplace.database();
            client.getDatabase(database).runCommand(new Document("ping", 1));
            MappingMongoConverter converter =
                    Converters.of(Person.class, ConstrainedPerson.class, Wide.class, AgeGroup.class);
            return new Connection(
                    client,
                    new Shelf(
                            client.getDatabase(database),
                            CollectionNames.PEOPLE,
                            CollectionNames.WIDE,
                            workplace.data()),
                    converter,
                    template(client, database, converter));
        }

        private static MongoTemplate template(MongoClient client, String database, MappingMongoConverter converter) {
            MongoTemplate template =
                    new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, database), converter);
            template.setEntityLifecycleEventsEnabled(false);
            return template;
        }

        /** By a template of its own: callbacks would cost the others. */
        SpringInserts<ConstrainedPerson> validatedInserts() {
            Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
            MongoTemplate validating = template(client, shelf.database().getName(), converter);
            validating.setEntityCallbacks(EntityCallbacks.create(new ValidatingEntityCallback(validator)));
            return new SpringInserts<>(validating, ConstrainedPerson.class, ConstrainedPerson::of);
        }

        void addModels(OdmOperations operations) {
            Supplier<MongoTemplate> models = new Once<>(() -> template(
                    client,
                    shelf.database().getName(),
                    Converters.of(Small.class, Large.class, Nested.class, Texts.class, Numbers.class)));
            operations
                    .small(() -> new SpringModels<>(models.get(), Small.class, Small::new), Small::document)
                    .large(() -> new SpringModels<>(models.get(), Large.class, Large::new))
                    .nested(() -> new SpringModels<>(models.get(), Nested.class, Nested::new), Nested::document);
        }

        void close() {
            client.close();
        }
    }
}
