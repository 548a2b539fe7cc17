package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.Documents;
import dev.databridge.ResultIterator;
import dev.databridge.exception.DocumentDecodeException;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stored document that does not fit its class, in the middle of good ones. */
@DataBridgeTest
class BadDocumentTest {
    private static final int BAD = 17;

    private Observed observed;
    private Documents<City> cities;

    @BeforeEach
    void connect(TestDatabase database) {
        observed = new Observed(database);
        cities = observed.bridge.documents(City.class);
        List<BsonDocument> stored = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            stored.add(new BsonDocument("_id", new BsonString(String.format("c%02d", i)))
                    .append("name", new BsonString("n" + i))
                    .append("people", i == BAD ? new BsonString("many") : new BsonInt32(i)));
        }
        cities.driverCollection().insertMany(stored);
        observed.forget();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(observed.checkedOut.get()).isZero();
        assertThat(observed.closedConnections.get()).isZero();
        assertThat(observed.openCursors()).isZero();
        observed.close();
    }

    private static void namesIt(DocumentDecodeException e) {
        assertThat(e.id()).isEqualTo(new BsonString("c17"));
        assertThat(e.path()).isEqualTo("people");
        assertThat(e.offset()).isPositive();
        assertThat(e.type()).isEqualTo(City.class);
        assertThat(e)
                .hasMessageContaining("with _id \"c17\" is no " + City.class.getName())
                .hasMessageContaining("field 'people' at byte " + e.offset())
                .hasMessageContaining("found string")
                .hasMessageContaining("correct the document in the database, or the class");
    }

    @Test
    void theGoodOnesBeforeItAreDelivered() {
        for (int batchSize : new int[] {1000, 20, 18, 17, 5, 2}) {
            List<City> delivered = new ArrayList<>();
            assertThatThrownBy(() -> cities.find()
                            .sort(City_.id.asc())
                            .batchSize(batchSize)
                            .forEach(delivered::add))
                    .isInstanceOfSatisfying(DocumentDecodeException.class, BadDocumentTest::namesIt);
            assertThat(delivered).hasSize(BAD).extracting(City::people).endsWith(BAD - 1);
        }
    }

    @Test
    void itMayBeTheFirstOrTheLast() {
        List<City> delivered = new ArrayList<>();
        assertThatThrownBy(() -> cities.find().sort(City_.id.asc()).skip(BAD).forEach(delivered::add))
                .isInstanceOfSatisfying(DocumentDecodeException.class, BadDocumentTest::namesIt);
        assertThat(delivered).isEmpty();
        assertThatThrownBy(
                        () -> cities.find().sort(City_.id.asc()).limit(BAD + 1).forEach(delivered::add))
                .isInstanceOfSatisfying(DocumentDecodeException.class, BadDocumentTest::namesIt);
        assertThat(delivered).hasSize(BAD);
    }

    @Test
    void aStreamThatIsNotClosedLeavesNothingEither() {
        Stream<City> stream = cities.find().sort(City_.id.asc()).batchSize(5).stream();
        assertThatThrownBy(stream::toList).isInstanceOf(DocumentDecodeException.class);
    }

    @Test
    void anIteratorEndsThere() {
        ResultIterator<City> iterator =
                cities.find().sort(City_.id.asc()).batchSize(5).iterator();
        try (iterator) {
            for (int i = 0; i < BAD; i++) {
                assertThat(iterator.next().people()).isEqualTo(i);
            }
            assertThat(iterator.hasNext()).isTrue();
            assertThatThrownBy(iterator::next)
                    .isInstanceOfSatisfying(DocumentDecodeException.class, BadDocumentTest::namesIt);
            assertThat(iterator.hasNext()).isFalse();
        }
    }

    @Test
    void everyWayOfReadingSaysSo() {
        for (Runnable read : List.<Runnable>of(
                () -> cities.get("c17"),
                () -> cities.getMany(List.of("c16", "c17")),
                () -> cities.find(City_.id.eq("c17")).one(),
                () -> cities.find(City_.id.eq("c17")).first(),
                () -> cities.find().batchSize(3).toList(),
                () -> cities.find().toList())) {
            assertThatThrownBy(read::run)
                    .isInstanceOfSatisfying(DocumentDecodeException.class, BadDocumentTest::namesIt);
        }
        assertThatThrownBy(() ->
                        cities.find(City_.id.eq("c17")).project(City_.people).toList())
                .isInstanceOf(DocumentDecodeException.class);
        assertThatThrownBy(() -> cities.distinct(City_.people)).isInstanceOf(DocumentDecodeException.class);
        assertThat(cities.exists(City_.id.eq("c17"))).isTrue();
    }

    @Test
    void manyFailuresCostNoConnection() {
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> cities.find().batchSize(4).toList()).isInstanceOf(DocumentDecodeException.class);
        }
        assertThat(cities.find(City_.people.lt(5)).toList()).hasSize(5);
    }

    @Test
    void whatTheUsersCodeRefusesIsNamedWithItsPlace() {
        Documents<Measure> measures = observed.bridge.documents(Measure.class);
        measures.driverCollection()
                .insertMany(List.of(
                        BsonDocument.parse("{_id: 'setter', depth: -1, range: {from: 1, to: 2}}"),
                        BsonDocument.parse("{_id: 'record', depth: 1, range: {from: 3, to: 2}}")));
        assertThatThrownBy(() -> measures.get("setter"))
                .isInstanceOfSatisfying(DocumentDecodeException.class, e -> refused(e, "setter", "depth"))
                .hasMessageContaining("no depth is negative");
        assertThatThrownBy(() -> measures.get("record"))
                .isInstanceOfSatisfying(DocumentDecodeException.class, e -> refused(e, "record", "range"))
                .hasMessageContaining("from is behind to");
    }

    private static void refused(DocumentDecodeException e, String id, String path) {
        assertThat(e.id()).isEqualTo(new BsonString(id));
        assertThat(e.path()).isEqualTo(path);
        assertThat(e.offset()).isPositive();
        assertThat(e.getCause()).hasCauseInstanceOf(IllegalStateException.class);
    }
}
