package dev.databridge.benchmarks.suite.peer.mongojack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.SystemName;
import dev.databridge.benchmarks.suite.Workplace;
import dev.databridge.benchmarks.suite.data.OdmKind;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.CollectionNames;
import dev.databridge.benchmarks.suite.peer.PeerOperations;
import dev.databridge.benchmarks.suite.peer.Shelf;
import dev.databridge.benchmarks.suite.peer.Versions;
import dev.databridge.benchmarks.suite.peer.odm.Large;
import dev.databridge.benchmarks.suite.peer.odm.Model;
import dev.databridge.benchmarks.suite.peer.odm.Nested;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import dev.databridge.benchmarks.suite.peer.odm.Small;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;
import org.mongojack.JacksonMongoCollection;

/** MongoJack. */
@SystemName("mongojack")
public final class MongoJackContestant implements Contestant {
    private @Nullable Connection connection;

    @Override
    public String version() {
        return Versions.of("mongojack");
    }

    @Override
    public void connect(Workplace workplace) {
        MongoClient client = MongoClients.create(workplace.uri());
        MongoDatabase database = client.getDatabase(workplace.database());
        database.runCommand(new Document("ping", 1));
        ObjectMapper mapper = Mappers.mapper();
        connection = new Connection(
                client,
                mapper,
                new Shelf(database, CollectionNames.PEOPLE, CollectionNames.WIDE, workplace.data()),
                Mappers.collection(mapper, database, CollectionNames.PEOPLE, Person.class),
                Mappers.collection(mapper, database, CollectionNames.WIDE, Wide.class));
    }

    @Override
    public Map<String, Supplier<Operation>> operations() {
        if (connection == null) {
            throw new IllegalStateException("connect first");
        }
        JacksonMongoCollection<Person> people = connection.people;
        return new PeerOperations(connection.shelf)
                .inserts(new JackInserts<>(people, data -> Person.of(null, data)))
                .rawInserts(
                        new JackInserts<>(people.withDocumentClass(RawBsonDocument.class), MongoJackContestant::raw))
                .finds(new JackFinds(people))
                .updates(new JackUpdates(people))
                .bulkWrites(new JackBulkWrites(people))
                .saves(new JackSaves(people))
                .wideSaves(new JackWideSaves(connection.wide))
                .deletes(new JackDeletes(people))
                .models(connection::addModels)
                .toMap();
    }

    private static RawBsonDocument raw(PersonData data) {
        return new RawBsonDocument(data.document(), new DocumentCodec());
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.client.close();
        }
    }

    /** What is there once it is connected. */
    private record Connection(
            MongoClient client,
            ObjectMapper mapper,
            Shelf shelf,
            JacksonMongoCollection<Person> people,
            JacksonMongoCollection<Wide> wide) {
        void addModels(OdmOperations operations) {
            operations
                    .small(() -> models(OdmKind.SMALL, Small.class, Small::new), Small::document)
                    .large(() -> models(OdmKind.LARGE, Large.class, Large::new))
                    .nested(() -> models(OdmKind.NESTED, Nested.class, Nested::new), Nested::document);
        }

        private <M extends Model> JackModels<M> models(OdmKind kind, Class<M> type, Supplier<M> maker) {
            return new JackModels<>(Mappers.collection(mapper, shelf.database(), kind.collection(), type), maker);
        }
    }
}
