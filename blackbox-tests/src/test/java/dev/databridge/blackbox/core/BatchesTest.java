package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.ResultBatches;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.DocumentDecodeException;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results in lists, and lists in as few round trips as the server allows. */
@DataBridgeTest
class BatchesTest {
    private static final int COUNT = 2_500;

    private Observed observed;
    private Documents<City> cities;

    @BeforeEach
    void connect(TestDatabase database) {
        observed = new Observed(database);
        cities = observed.bridge.documents(City.class);
        cities.insertMany(IntStream.range(0, COUNT)
                .mapToObj(i -> new City("c" + i, "n" + i, i))
                .toList());
        observed.forget();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        observed.settle();
        observed.close();
    }

    private static List<Integer> sizes(ResultBatches<?> batches) {
        List<Integer> sizes = new ArrayList<>();
        try (batches) {
            batches.forEachRemaining(batch -> sizes.add(batch.size()));
        }
        return sizes;
    }

    @Test
    void eachHasTheSizeButTheLast() {
        assertThat(sizes(cities.findBatches(1_000))).containsExactly(1_000, 1_000, 500);
        assertThat(sizes(cities.findBatches(500))).containsExactly(500, 500, 500, 500, 500);
        assertThat(sizes(cities.findBatches(2_499))).containsExactly(2_499, 1);
        assertThat(sizes(cities.findBatches(COUNT))).containsExactly(COUNT);
        assertThat(sizes(cities.findBatches(Integer.MAX_VALUE))).containsExactly(COUNT);
        assertThat(sizes(cities.findBatches(3, City_.people.lt(8)))).containsExactly(3, 3, 2);
        assertThat(sizes(cities.findBatches(3, City_.people.lt(0)))).isEmpty();
        assertThat(sizes(cities.find().limit(10).batches(4))).containsExactly(4, 4, 2);
        assertThat(sizes(cities.find().batchSize(7).batches(1_250))).containsExactly(1_250, 1_250);
        assertThat(sizes(cities.find().readAhead(false).project(City_.name).batches(2_000)))
                .containsExactly(2_000, 500);
        assertThatThrownBy(() -> cities.findBatches(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size is 0, must be at least 1");
    }

    @Test
    void theyHoldEverythingInOrderAndAreTheCallers() {
        List<City> all = new ArrayList<>();
        cities.find().sort(City_.people.asc()).batches(300).forEachRemaining(batch -> {
            all.addAll(batch);
            batch.clear();
            batch.add(null);
        });
        assertThat(all)
                .extracting(City::people)
                .isEqualTo(IntStream.range(0, COUNT).boxed().toList());
    }

    @Test
    void smallOnesDoNotCostARoundTripEach() {
        sizes(cities.findBatches(7));
        assertThat(observed.sent("find").get(0).getInt32("batchSize").getValue())
                .isEqualTo(2_996);
        assertThat(observed.sent("getMore")).isEmpty();
    }

    @Test
    void listsGoOnFromOneAnswerToTheNext() {
        assertThat(sizes(cities.find().batchSize(1_000).batches(700))).containsExactly(700, 700, 700, 400);
        assertThat(observed.sent("getMore")).hasSize(2);
    }

    @Test
    void theirEnd() {
        ResultBatches<City> batches = cities.findBatches(2_000);
        assertThat(batches.next()).hasSize(2_000);
        assertThat(batches.hasNext()).isTrue();
        assertThat(batches.next()).hasSize(500);
        assertThat(batches.hasNext()).isFalse();
        assertThatThrownBy(batches::next).isInstanceOf(NoSuchElementException.class);
        batches.close();
        ResultBatches<City> given = cities.findBatches(100);
        given.next();
        given.close();
        given.close();
        assertThat(given.hasNext()).isFalse();
        assertThatThrownBy(given::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theGoodOnesBeforeABadOneComeFirst() {
        cities.driverCollection().insertOne(BsonDocument.parse("{_id: 'bad', people: 1204.5, name: 'x'}"));
        ResultBatches<City> batches = cities.find().sort(City_.people.asc()).batches(500);
        assertThat(batches.next()).hasSize(500);
        assertThat(batches.next()).hasSize(500);
        assertThat(batches.next()).hasSize(205).last().extracting(City::people).isEqualTo(1204);
        assertThat(batches.hasNext()).isTrue();
        assertThatThrownBy(batches::next).isInstanceOf(DocumentDecodeException.class);
        assertThat(batches.hasNext()).isFalse();
        assertThatThrownBy(batches::next).isInstanceOf(NoSuchElementException.class);
        assertThat(observed.openCursors()).isZero();
    }

    @Test
    void aListThatIsNotAskedForMakesNoException() {
        cities.driverCollection().insertOne(BsonDocument.parse("{_id: 'bad', people: 3.5, name: 'x'}"));
        try (ResultBatches<City> batches =
                cities.find().sort(City_.people.asc()).batches(100)) {
            assertThat(batches.next()).hasSize(4);
        }
        assertThatThrownBy(() ->
                        cities.find().sort(City_.people.asc()).batches(100).forEachRemaining(batch -> {}))
                .isInstanceOf(DocumentDecodeException.class);
    }

    @Test
    void aServerThatGoesAway(TestDatabase database) throws IOException {
        Proxy proxy = new Proxy(database);
        try (proxy;
                DataBridge bridge = DataBridge.connect(proxy.uri())) {
            ResultBatches<City> batches =
                    bridge.documents(City.class).find().batchSize(10).batches(8);
            proxy.holdAnswers();
            assertThat(batches.next()).hasSize(8);
            proxy.close();
            assertThat(batches.next()).hasSizeBetween(2, 8);
            assertThatThrownBy(() -> batches.forEachRemaining(batch -> {})).isInstanceOf(ConnectionException.class);
            assertThat(batches.hasNext()).isFalse();
        }
    }

    @Test
    void aBridgeThatIsClosed(TestDatabase database) {
        DataBridge bridge = DataBridge.connect(database.uri());
        ResultBatches<City> batches = bridge.documents(City.class).findBatches(10);
        batches.next();
        bridge.close();
        assertThatThrownBy(batches::next).isInstanceOf(BridgeClosedException.class);
        assertThatThrownBy(() -> bridge.documents(City.class).findBatches(10))
                .isInstanceOf(BridgeClosedException.class);
    }

    @Test
    void aListIsAskedForAtOnce() {
        assertThat(cities.find().toList()).hasSize(COUNT);
        assertThat(observed.sent()).hasSize(1);
        assertThat(observed.openCursors()).isZero();
    }
}
