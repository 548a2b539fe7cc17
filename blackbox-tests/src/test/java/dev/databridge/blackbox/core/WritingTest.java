package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import dev.databridge.Documents;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.exception.MissingIdException;
import dev.databridge.plan.Options;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class WritingTest {
    private Observed observed;
    private Documents<Person> people;
    private MongoCollection<BsonDocument> stored;

    @BeforeEach
    void connect(TestDatabase database) {
        observed = new Observed(database);
        people = observed.bridge.documents(Person.class);
        stored = people.driverCollection();
    }

    @AfterEach
    void close() {
        observed.close();
    }

    private BsonDocument only() {
        List<BsonDocument> all = stored.find().into(new ArrayList<>());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void insertGivesAnIdAndStoresAllFields() {
        Person ada = new Person("Ada", 36, "math", "poetry");
        ada.home = new Person.Home("London", 3);
        assertThat(people.insert(ada)).isSameAs(ada);
        assertThat(only())
                .isEqualTo(BsonDocument.parse(
                        "{_id: {$oid: '" + ada.id + "'}, name: 'Ada', age: 36, tags: ['math', 'poetry'],"
                                + " home: {city: 'London', floor: 3}}"));
        assertThat(people.get(ada.id).orElseThrow()).usingRecursiveComparison().isEqualTo(ada);
    }

    @Test
    void insertKeepsAnIdThatIsSet() {
        Person ada = new Person("Ada", 36);
        ada.id = new ObjectId("65a000000000000000000001");
        people.insert(ada);
        assertThat(ada.id).hasToString("65a000000000000000000001");
        assertThatThrownBy(() -> people.insert(ada))
                .isInstanceOfSatisfying(DuplicateKeyException.class, e -> {
                    assertThat(e.index()).startsWith("_id_");
                    assertThat(e.key()).contains("65a000000000000000000001");
                    assertThat(e.getCause()).isInstanceOf(com.mongodb.MongoException.class);
                })
                .hasMessageContaining("insert in " + people.namespace());
    }

    @Test
    void recordsWithoutAnIdComeBackWithOne() {
        Documents<Note> notes = observed.bridge.documents(Note.class);
        Note note = notes.insert(new Note(null, "first"));
        assertThat(note.id()).isNotNull();
        assertThat(notes.get(note.id())).contains(note);
        Note edited = notes.save(new Note(note.id(), "second"));
        assertThat(notes.find().toList()).containsExactly(edited);
    }

    @Test
    void idsThatAreNotGeneratedMustBeSet() {
        Documents<City> cities = observed.bridge.documents(City.class);
        City nameless = new City(null, "Nowhere", 0);
        for (Runnable write : List.<Runnable>of(
                () -> cities.insert(nameless),
                () -> cities.save(nameless),
                () -> cities.insertMany(List.of(new City("A", "a", 1), nameless)))) {
            assertThatThrownBy(write::run)
                    .isInstanceOf(MissingIdException.class)
                    .hasMessageContaining("City has no id")
                    .hasMessageContaining("java.lang.String")
                    .hasMessageContaining("set its @Id field");
        }
        assertThatThrownBy(() -> cities.replace(nameless)).isInstanceOf(MissingIdException.class);
        assertThatThrownBy(() -> cities.delete(nameless)).isInstanceOf(MissingIdException.class);
        assertThat(cities.count()).isZero();
    }

    @Test
    void insertManyKeepsTheOrder() {
        List<Person> given =
                IntStream.range(0, 5000).mapToObj(i -> new Person("p" + i, i)).toList();
        List<Person> inserted = people.insertMany(given);
        assertThat(inserted).containsExactlyElementsOf(given);
        assertThat(people.find().sort(Person_.age.asc()).toList())
                .extracting(person -> person.id)
                .containsExactlyElementsOf(
                        given.stream().map(person -> person.id).toList());
        assertThat(observed.sent("insert")).hasSizeBetween(1, 5);
    }

    @Test
    void insertManyOfNothingSendsNothing() {
        assertThat(people.insertMany(List.of())).isEmpty();
        assertThat(observed.sent("insert")).isEmpty();
    }

    @Test
    void insertManySaysWhatBecameOfEach() {
        people.ensureIndexes();
        List<Person> given = List.of(
                new Person("a", 1).email("a@x"),
                new Person("b", 2).email("b@x"),
                new Person("c", 3).email("a@x"),
                new Person("d", 4).email("d@x"));
        assertThatThrownBy(() -> people.insertMany(given))
                .isInstanceOfSatisfying(BulkWriteException.class, e -> {
                    assertThat(e.items())
                            .extracting(BulkWriteException.Item::outcome)
                            .containsExactly(Outcome.DONE, Outcome.DONE, Outcome.FAILED, Outcome.NOT_TRIED);
                    assertThat(e.items())
                            .extracting(BulkWriteException.Item::id)
                            .containsExactlyElementsOf(given.stream()
                                    .map(person -> (Object) person.id)
                                    .toList());
                    assertThat(e.items(Outcome.FAILED).get(0).index()).isEqualTo(2);
                    assertThat(e.items(Outcome.FAILED).get(0).cause())
                            .isInstanceOfSatisfying(
                                    DuplicateKeyException.class,
                                    cause -> assertThat(cause.index()).isEqualTo("email_1"));
                })
                .hasMessageContaining("of 4 documents: 2 DONE, 1 FAILED, 1 NOT_TRIED");
        assertThat(given).allMatch(person -> person.id != null);
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void aDocumentThatIsTooLargeIsNotSent() {
        Person large = new Person("x".repeat(17 << 20), 1);
        for (Runnable write : List.<Runnable>of(
                () -> people.insert(large),
                () -> people.save(large),
                () -> people.replace(large),
                () -> people.insertMany(List.of(new Person("small", 1), large)))) {
            assertThatThrownBy(write::run)
                    .isInstanceOfSatisfying(DocumentTooLargeException.class, e -> {
                        assertThat(e.id()).isEqualTo(large.id);
                        assertThat(e.size()).isGreaterThan(17 << 20);
                    })
                    .hasMessageContaining(Person.class.getName());
        }
        assertThat(large.id).isNotNull();
        assertThat(observed.sent()).isEmpty();
    }

    @Test
    void aBadDocumentBehindAFullCallSaysWhatWasWritten() {
        List<Person> given = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            given.add(new Person("x".repeat(5 << 20), i));
        }
        given.add(new Person("half a pair: \ud83d", 5));
        given.add(new Person("f", 6));
        assertThatThrownBy(() -> people.insertMany(given))
                .isInstanceOfSatisfying(
                        BulkWriteException.class,
                        e -> assertThat(e.items())
                                .extracting(BulkWriteException.Item::outcome)
                                .containsExactly(
                                        Outcome.DONE,
                                        Outcome.DONE,
                                        Outcome.DONE,
                                        Outcome.DONE,
                                        Outcome.DONE,
                                        Outcome.FAILED,
                                        Outcome.NOT_TRIED))
                .hasCauseInstanceOf(DocumentEncodeException.class);
        assertThat(people.count()).isEqualTo(5);
    }

    @Test
    void nullsAreRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> people.insert(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document");
        assertThatThrownBy(() -> people.insertMany(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("documents");
        assertThatThrownBy(() -> people.insertMany(Arrays.asList(new Person("a", 1), null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document 1");
        assertThatThrownBy(() -> people.save(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document");
        assertThatThrownBy(() -> people.replace(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document");
        assertThatThrownBy(() -> people.delete(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document");
        assertThatThrownBy(() -> people.deleteById(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
        assertThatThrownBy(() -> people.deleteMany(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("first");
        assertThatThrownBy(() -> people.with(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("options");
        assertThatThrownBy(() -> people.attach(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document");
        assertThat(observed.sent()).isEmpty();
    }

    @Test
    void saveOfWhatIsNotTrackedSetsMappedFieldsAndLeavesOthers() {
        people = people.with(Options.DEFAULT.withTracking(false));
        Person ada = people.insert(new Person("Ada", 36, "math"));
        stored.updateOne(new BsonDocument(), BsonDocument.parse("{$set: {unknown: {deep: 1}, email: 'old'}}"));
        ada.name = null;
        ada.age = 37;
        people.save(ada);
        assertThat(only())
                .isEqualTo(BsonDocument.parse(
                        "{_id: {$oid: '" + ada.id + "'}, age: 37, tags: ['math'], unknown: {deep: 1}}"));
    }

    @Test
    void saveStoresWhatIsNew() {
        Person ada = people.save(new Person("Ada", 36));
        assertThat(observed.sent("insert")).hasSize(1);
        Person bob = new Person("Bob", 1);
        bob.id = new ObjectId();
        people.save(bob);
        assertThat(people.getMany(List.of(bob.id, ada.id)))
                .extracting(person -> person.name)
                .containsExactly("Bob", "Ada");
    }

    @Test
    void saveOfADocumentOfNothingButItsId() {
        Documents<Marker> markers = observed.bridge.documents(Marker.class);
        markers.save(new Marker("a"));
        markers.save(new Marker("a"));
        assertThat(markers.find().toList()).containsExactly(new Marker("a"));
    }

    @Test
    void saveKeepsExtraFieldsThatAnUpdateCanName() {
        Documents<Open> open = observed.bridge.documents(Open.class);
        Open document = new Open("a", 1, BsonDocument.parse("{more: {x: 1}}"));
        open.save(document);
        assertThat(open.get("a")).contains(document);
        for (String name : List.of("a.b", "$a", "")) {
            Open unsafe = new Open("a", 2, new BsonDocument(name, BsonNull.VALUE));
            assertThatThrownBy(() -> open.save(unsafe))
                    .isInstanceOf(DocumentEncodeException.class)
                    .hasMessageContaining("the extra field '" + name + "' cannot be named in an update")
                    .hasMessageContaining("use replace");
        }
        assertThat(open.get("a")).contains(document);
    }

    @Test
    void replaceLosesWhatTheClassDoesNotKnow() {
        Person ada = people.insert(new Person("Ada", 36));
        stored.updateOne(new BsonDocument(), BsonDocument.parse("{$set: {unknown: 1}}"));
        ada.tags = null;
        assertThat(people.replace(ada)).isSameAs(ada);
        assertThat(only()).isEqualTo(BsonDocument.parse("{_id: {$oid: '" + ada.id + "'}, name: 'Ada', age: 36}"));
    }

    @Test
    void replaceNeedsAStoredDocument() {
        Person ada = new Person("Ada", 36);
        ada.id = new ObjectId();
        assertThatThrownBy(() -> people.replace(ada))
                .isInstanceOf(DocumentNotFoundException.class)
                .hasMessageContaining(ada.id.toHexString());
        assertThat(people.count()).isZero();
    }

    @Test
    void deleteSaysWhetherItWasThere() {
        Person ada = people.insert(new Person("Ada", 36));
        Person bob = people.insert(new Person("Bob", 3));
        assertThat(people.delete(ada)).isTrue();
        assertThat(people.delete(ada)).isFalse();
        assertThat(people.deleteById(bob.id)).isTrue();
        assertThat(people.deleteById(bob.id)).isFalse();
        assertThatThrownBy(() -> people.deleteById("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("org.bson.types.ObjectId, found java.lang.String");
    }

    @Test
    void deleteManyAndDeleteAllSayHowMany() {
        people.insertMany(List.of(new Person("a", 1), new Person("b", 2), new Person("c", 3)));
        assertThat(people.deleteMany(Person_.age.gt(1), Person_.name.ne("c"))).isEqualTo(1);
        assertThat(people.deleteAll()).isEqualTo(2);
        assertThat(people.deleteAll()).isZero();
    }

    @Test
    @RequiresServer(Capability.REAL)
    void unacknowledgedWritesReportNothing() {
        Documents<Person> quiet = people.with(Options.DEFAULT.withWriteConcern(WriteConcern.UNACKNOWLEDGED));
        Person ada = quiet.insert(new Person("Ada", 1));
        assertThat(ada.id).isNotNull();
        assertThat(quiet.updateMany(Person_.age.eq(1), Person_.age.set(2)).matched())
                .isZero();
        assertThat(quiet.deleteById(ada.id)).isFalse();
        assertThat(quiet.options().writeConcern()).isEqualTo(WriteConcern.UNACKNOWLEDGED);
    }
}
