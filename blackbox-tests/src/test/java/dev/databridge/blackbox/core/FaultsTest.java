package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.IndexOptions;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.ResultIterator;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.CodecNotFoundException;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.exception.MissingIdException;
import dev.databridge.exception.ServerException;
import dev.databridge.plan.Options;
import dev.databridge.query.Filter;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class FaultsTest {
    private static List<Person> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Person("p" + i, i)).toList();
    }

    @Test
    void aServerThatGoesAwayMidCursor(TestDatabase database) throws IOException {
        Proxy proxy = new Proxy(database);
        try (proxy;
                DataBridge bridge = DataBridge.connect(proxy.uri())) {
            Documents<Person> people = bridge.documents(Person.class);
            people.insertMany(people(50));
            ResultIterator<Person> iterator = people.find().batchSize(10).iterator();
            assertThat(iterator.next()).isNotNull();
            proxy.close();
            List<Person> delivered = new ArrayList<>();
            assertThatThrownBy(() -> iterator.forEachRemaining(delivered::add))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("find in " + people.namespace())
                    .hasCauseInstanceOf(com.mongodb.MongoException.class);
            assertThat(delivered).hasSize(9);
            assertThat(iterator.hasNext()).isFalse();
            iterator.close();
        }
    }

    @Test
    void aServerThatGoesAwayBeforeAWrite(TestDatabase database) throws IOException {
        Proxy proxy = new Proxy(database);
        try (proxy;
                DataBridge bridge = DataBridge.connect(proxy.uri());
                DataBridge direct = DataBridge.connect(database.uri())) {
            Documents<Person> people = bridge.documents(Person.class);
            people.insert(new Person("first", 1));
            proxy.close();
            Person ada = new Person("Ada", 36);
            assertThatThrownBy(() -> people.insert(ada)).isInstanceOf(ConnectionException.class);
            assertThat(ada.id).isNotNull();
            List<Person> many = people(3);
            Throwable failure = catchThrowable(() -> people.insertMany(many));
            assertThat(failure).isInstanceOfAny(ConnectionException.class, BulkWriteException.class);
            assertThat(many).allMatch(person -> person.id != null);
            Documents<Person> again = direct.documents(Person.class);
            again.insertMany(many);
            again.insert(ada);
            assertThat(again.count()).isEqualTo(5);
        }
    }

    @Test
    void aWriteWhoseAnswerIsLostCanBeRepeated(TestDatabase database) throws IOException {
        try (DataBridge direct = DataBridge.connect(database.uri())) {
            Documents<Person> reachable = direct.documents(Person.class);
            Person ada = new Person("Ada", 36);
            withoutAnswers(
                    database,
                    people -> assertThatThrownBy(() -> people.insert(ada)).isInstanceOf(ConnectionException.class));
            assertThatThrownBy(() -> reachable.insert(ada)).isInstanceOf(DuplicateKeyException.class);
            assertThat(reachable.count()).isEqualTo(1);
            List<Person> many = people(3);
            withoutAnswers(
                    database,
                    people -> assertThatThrownBy(() -> people.insertMany(many))
                            .isInstanceOfSatisfying(BulkWriteException.class, e -> {
                                assertThat(e.items()).hasSize(3).allSatisfy(item -> {
                                    assertThat(item.outcome()).isEqualTo(Outcome.UNKNOWN);
                                    assertThat(item.cause()).isInstanceOf(ConnectionException.class);
                                    assertThat(item.id()).isEqualTo(many.get(item.index()).id);
                                });
                            }));
            assertThat(reachable.getMany(many.stream().map(person -> person.id).toList()))
                    .hasSize(3);
            assertThatThrownBy(() -> reachable.insertMany(many)).isInstanceOf(BulkWriteException.class);
            many.forEach(reachable::save);
            assertThat(reachable.count()).isEqualTo(4);
        }
    }

    @Test
    void aRecordKeepsTheIdThatItWasAssignedBefore(TestDatabase database) throws IOException {
        try (DataBridge direct = DataBridge.connect(database.uri());
                Proxy proxy = new Proxy(database);
                DataBridge bridge = DataBridge.connect(proxy.uri())) {
            Documents<Note> notes = bridge.documents(Note.class);
            notes.count();
            Note note = notes.assignId(new Note(null, "once"));
            assertThat(note.id()).isNotNull();
            assertThat(notes.assignId(note)).isSameAs(note);
            proxy.swallowAnswers();
            assertThatThrownBy(() -> notes.insert(note)).isInstanceOf(ConnectionException.class);
            Documents<Note> reachable = direct.documents(Note.class);
            assertThatThrownBy(() -> reachable.insert(note)).isInstanceOf(DuplicateKeyException.class);
            assertThat(reachable.find().toList()).containsExactly(note);
        }
        assertThatThrownBy(() -> direct(database, cities -> cities.assignId(new City(null, "nowhere", 0))))
                .isInstanceOf(MissingIdException.class);
    }

    private static void direct(TestDatabase database, Consumer<Documents<City>> test) {
        try (DataBridge bridge = DataBridge.connect(database.uri())) {
            test.accept(bridge.documents(City.class));
        }
    }

    private static void withoutAnswers(TestDatabase database, Consumer<Documents<Person>> test) throws IOException {
        try (Proxy proxy = new Proxy(database);
                DataBridge bridge = DataBridge.connect(proxy.uri())) {
            Documents<Person> people = bridge.documents(Person.class);
            people.count();
            proxy.swallowAnswers();
            test.accept(people);
        }
    }

    @Test
    void anUnreachableServer() throws IOException {
        int port;
        try (var socket = new java.net.ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String uri = "mongodb://ann:hunter2@127.0.0.1:" + port + "/db?serverSelectionTimeoutMS=200";
        try (DataBridge bridge = DataBridge.connect(uri)) {
            Documents<Person> people = bridge.documents(Person.class);
            for (Runnable call : List.<Runnable>of(
                    bridge::ping,
                    () -> people.insert(new Person("a", 1)),
                    () -> people.insertMany(people(2)),
                    () -> people.find().toList(),
                    () -> people.findOne(),
                    people::count,
                    people::estimatedCount,
                    people::deleteAll,
                    people::ensureIndexes,
                    () -> people.distinct(Person_.age),
                    () -> people.updateMany(Filter.all(), Person_.age.set(1)))) {
                Throwable failure = catchThrowable(call::run);
                assertThat(failure)
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("cannot be reached")
                        .hasMessageContaining("127.0.0.1:" + port);
                assertThat(trace(failure)).doesNotContain("hunter2");
            }
            assertThat(bridge.toString())
                    .doesNotContain("hunter2")
                    .doesNotContain("ann")
                    .contains("127.0.0.1:" + port);
        }
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    @Test
    void everythingRefusesToWorkAfterClose(TestDatabase database) {
        DataBridge bridge = DataBridge.connect(database.uri());
        Documents<Person> people = bridge.documents(Person.class);
        people.insertMany(people(30));
        ResultIterator<Person> iterator = people.find().batchSize(3).iterator();
        Stream<Person> stream = people.find().batchSize(3).stream();
        Person ada = people.insert(new Person("Ada", 36));
        bridge.close();
        bridge.close();
        for (Runnable call : List.<Runnable>of(
                bridge::ping,
                bridge::driverClient,
                () -> bridge.database("other"),
                () -> bridge.documents(Person.class),
                () -> bridge.database().documents(Person.class),
                () -> bridge.database().driverDatabase(),
                () -> people.insert(new Person("a", 1)),
                () -> people.insertMany(people(2)),
                () -> people.save(new Person("a", 1)),
                () -> people.replace(ada),
                () -> people.delete(ada),
                () -> people.get(ada.id),
                () -> people.getMany(List.of(ada.id)),
                () -> people.find().toList(),
                () -> people.find().stream(),
                () -> people.find().iterator(),
                () -> people.findOne(),
                people::count,
                people::exists,
                people::estimatedCount,
                people::deleteAll,
                people::ensureIndexes,
                people::driverCollection,
                () -> people.distinct(Person_.age),
                () -> people.updateMany(Filter.all(), Person_.age.set(1)),
                ada::save,
                ada::delete,
                ada::refresh,
                iterator::next,
                () -> stream.forEach(person -> {}))) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(BridgeClosedException.class)
                    .hasMessageContaining("was closed");
        }
        assertThat(people.insertMany(List.of())).isEmpty();
    }

    @Test
    void aClientOfTheUserIsNotClosed(TestDatabase database) {
        DataBridge second;
        try (MongoClient client = MongoClients.create(database.uri())) {
            DataBridge bridge = DataBridge.connect(client, database.name());
            bridge.documents(Person.class).insert(new Person("Ada", 36));
            bridge.close();
            assertThat(client.getDatabase(database.name())
                            .getCollection("people")
                            .countDocuments())
                    .isEqualTo(1);
            second = DataBridge.connect(client, database.name());
            assertThat(second.documents(Person.class).count()).isEqualTo(1);
        }
        assertThatThrownBy(() -> second.documents(Person.class).count()).isInstanceOf(BridgeClosedException.class);
    }

    @Test
    void severalBridgesAndDatabasesSideBySide(TestDatabase database) {
        String other = database.name() + "_b";
        try (DataBridge first = DataBridge.connect(database.uri());
                DataBridge second = DataBridge.connect(database.uri())) {
            first.documents(Person.class).insert(new Person("Ada", 36));
            first.database(other).documents(Person.class).insertMany(people(2));
            assertThat(second.documents(Person.class).count()).isEqualTo(1);
            assertThat(second.database(other).documents(Person.class).count()).isEqualTo(2);
            assertThat(first.documents(Person.class)).isSameAs(first.documents(Person.class));
            assertThat(first.database(other)).isSameAs(first.database(other));
            assertThat(first.database().name()).isEqualTo(database.name());
            first.database(other).driverDatabase().drop();
        }
    }

    @Test
    void anInterruptedThreadKeepsItsFlag(TestDatabase database) throws IOException {
        Proxy proxy = new Proxy(database);
        try (proxy;
                DataBridge bridge = DataBridge.connect(proxy.uri())) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(bridge::ping).isInstanceOf(InterruptedOperationException.class);
            assertThat(Thread.interrupted()).isTrue();
            bridge.ping();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void whatTheServerRefuses(DataBridge bridge) {
        Documents<Person> people = bridge.documents(Person.class);
        people.insertMany(people(3));
        assertThatThrownBy(() -> people.find(Filter.rawUnchecked(BsonDocument.parse("{age: {$nope: 1}}")))
                        .toList())
                .isInstanceOfSatisfying(ServerException.class, e -> {
                    assertThat(e.serverMessage()).isNotEmpty();
                    assertThat(e.code()).isPositive();
                });
    }

    @Test
    void uniqueIndexes(DataBridge bridge) {
        Documents<Person> people = bridge.documents(Person.class);
        assertThat(people.ensureIndexes()).containsExactly("email_1");
        assertThat(people.ensureIndexes()).containsExactly("email_1");
        people.insert(new Person("a", 1).email("a@x"));
        Person twin = new Person("b", 2).email("a@x");
        assertThatThrownBy(() -> people.insert(twin)).isInstanceOfSatisfying(DuplicateKeyException.class, e -> {
            assertThat(e.index()).isEqualTo("email_1");
            assertThat(e.key()).contains("a@x");
        });
        assertThat(twin.id).isNotNull();
        twin.email = "b@x";
        people.insert(twin);
        twin.email = "a@x";
        assertThatThrownBy(() -> people.save(twin)).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> people.replace(twin)).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> people.updateMany(Filter.all(), Person_.email.set("c@x")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void anIndexThatExistsWithAnotherDefinition(DataBridge bridge) {
        Documents<Person> people = bridge.documents(Person.class);
        people.driverCollection().createIndex(BsonDocument.parse("{email: 1}"), new IndexOptions().name("mail"));
        assertThatThrownBy(people::ensureIndexes)
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("an index of " + people.namespace() + " exists with another definition")
                .hasMessageContaining("mail")
                .hasMessageContaining("drop the old one");
    }

    @Test
    void anIndexThatExistsUnderAnotherName(DataBridge bridge) {
        Documents<Person> people = bridge.documents(Person.class);
        people.driverCollection()
                .createIndex(
                        BsonDocument.parse("{email: 1}"),
                        new IndexOptions().name("mail").unique(true).sparse(true));
        assertThat(people.ensureIndexes()).containsExactly("mail");
    }

    @Test
    void aClassWithoutCodecNamesCausesAndRemedies(DataBridge bridge) {
        assertThatThrownBy(() -> bridge.documents(FaultsTest.class))
                .isInstanceOf(CodecNotFoundException.class)
                .hasMessageContaining("no codec for " + FaultsTest.class.getName())
                .hasMessageContaining("dev.databridge.blackbox.core.FaultsTest_Codec was not found")
                .hasMessageContaining("@Document")
                .hasMessageContaining("annotationProcessorPaths")
                .hasMessageContaining("META-INF/services/dev.databridge.codec.ObjectCodec")
                .hasMessageContaining("ServicesResourceTransformer")
                .hasMessageContaining("module path")
                .hasMessageContaining("clean and compile again");
        assertThatThrownBy(() -> bridge.documents(NameAndCity.class))
                .isInstanceOf(CodecNotFoundException.class)
                .hasMessageContaining("is a projection, not a document");
        assertThatThrownBy(() -> bridge.documents(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("type");
    }

    @Test
    void optionsReachTheServer(TestDatabase database) {
        try (Observed observed = new Observed(database)) {
            Documents<Person> people = observed.bridge
                    .documents(Person.class)
                    .with(Options.DEFAULT.withWriteConcern(com.mongodb.WriteConcern.W1.withJournal(true)));
            people.insert(new Person("a", 1));
            assertThat(observed.sent("insert").get(0).getDocument("writeConcern"))
                    .isEqualTo(BsonDocument.parse("{w: 1, j: true}"));
            Person first = people.insertMany(people(2)).get(0);
            first.age++;
            first.save();
            assertThat(observed.sent("update").get(0)).containsKey("writeConcern");
        }
    }

    @Test
    void anIndexOverSomeDocumentsOnlyIsNotTheDeclaredOne(DataBridge bridge) {
        Documents<Person> people = bridge.documents(Person.class);
        people.driverCollection()
                .createIndex(
                        BsonDocument.parse("{email: 1}"),
                        new IndexOptions()
                                .name("email_1")
                                .unique(true)
                                .sparse(true)
                                .collation(Collation.builder().locale("en").build()));
        assertThatThrownBy(people::ensureIndexes)
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("exists with another definition");
    }
}
