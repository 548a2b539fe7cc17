package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.databridge.Documents;
import dev.databridge.Query;
import dev.databridge.ResultIterator;
import dev.databridge.aggregate.Pipeline;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.DocumentDecodeException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking for the next results on another thread while the present ones are read. */
@DataBridgeTest
class ReadAheadTest {
    private static final int COUNT = 3_500;
    private static final int BATCH = 10;

    private TestDatabase database;
    private Observed observed;
    private Documents<City> cities;
    private Query<City> inOrder;

    @BeforeEach
    void connect(TestDatabase own) {
        database = own;
        observed = new Observed(own);
        cities = observed.bridge.documents(City.class);
        inOrder = cities.find().sort(City_.people.asc());
        cities.insertMany(IntStream.range(0, COUNT)
                .mapToObj(i -> new City("c" + i, "n" + i, i))
                .toList());
        observed.forget();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        observed.settle();
        assertThat(observed.closedConnections.get()).isZero();
        observed.close();
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static void read(ResultIterator<City> iterator, int count) {
        for (int i = 0; i < count; i++) {
            iterator.next();
        }
    }

    @Test
    void theNextBatchIsAskedForWhileThisOneIsRead() {
        try (ResultIterator<City> iterator = inOrder.batchSize(BATCH).iterator()) {
            read(iterator, BATCH / 2);
            Await.until("the second batch", () -> observed.sent("getMore").size() == 1);
            read(iterator, BATCH / 2);
            assertThat(observed.sent("getMore")).hasSize(1);
            assertThat(iterator.next().people()).isEqualTo(BATCH);
            Await.until("the third batch", () -> observed.sent("getMore").size() == 2);
            Await.until("its answer", () -> observed.checkedOut.get() == 0);
            read(iterator, BATCH - 1);
            assertThat(observed.sent("getMore")).hasSize(2);
        }
    }

    @Test
    void whoWantsButAFewPaysForNoMore() {
        try (ResultIterator<City> iterator = inOrder.batchSize(BATCH).iterator()) {
            read(iterator, BATCH / 2 - 1);
        }
        try (Stream<City> stream = inOrder.stream()) {
            assertThat(stream.findFirst()).map(City::people).contains(0);
        }
        assertThat(observed.sent("getMore")).isEmpty();
    }

    @Test
    void allResultsComeInOrderInEveryWayOfReading() {
        for (Query<City> query :
                List.of(inOrder, inOrder.readAhead(false), inOrder.batchSize(7), inOrder.limit(2345))) {
            int count = query.plan().limit() > 0 ? query.plan().limit() : COUNT;
            List<Integer> read = new ArrayList<>();
            query.forEach(city -> read.add(city.people()));
            assertThat(read).isEqualTo(numbers(count));
            read.clear();
            try (ResultIterator<City> iterator = query.iterator()) {
                iterator.forEachRemaining(city -> read.add(city.people()));
            }
            assertThat(read).isEqualTo(numbers(count));
            try (Stream<City> stream = query.stream()) {
                assertThat(stream.map(City::people).toList()).isEqualTo(numbers(count));
            }
            try (Stream<City> stream = query.stream()) {
                assertThat(stream.parallel().map(City::people).toList()).isEqualTo(numbers(count));
            }
            assertThat(query.project(City_.people).toList()).isEqualTo(numbers(count));
        }
    }

    @Test
    void aResultOfOneBatchCostsNoThread() {
        Set<Thread> before = Await.helpers();
        cities.find(City_.people.lt(900)).forEach(city -> {});
        inOrder.limit(BATCH).batchSize(BATCH).forEach(city -> {});
        cities.find(City_.people.lt(0)).forEach(city -> {});
        assertThat(inOrder.toList()).hasSize(COUNT);
        assertThat(inOrder.first()).isPresent();
        assertThat(before).containsAll(Await.helpers());
    }

    @Test
    void itCanBeSwitchedOff() {
        Set<Thread> before = Await.helpers();
        Query<City> query =
                cities.find().readAhead(false).sort(City_.people.asc()).filter(City_.people.gte(0));
        query.forEach(city -> {});
        query.batchSize(500).forEach(city -> {});
        query.batchSize(500).project(City_.people).forEach(people -> {});
        query.batchSize(500).project(NameAndCity.class).forEach(name -> {});
        query.batchSize(500).raw().forEach(bytes -> {});
        query.batchSize(500).lazy().forEach(lazy -> {});
        cities.aggregate(Pipeline.<City>begin().match(City_.people.gte(0)))
                .readAhead(false)
                .forEach(document -> {});
        assertThat(before).containsAll(Await.helpers());
        assertThat(observed.sent("find").get(0)).doesNotContainKey("batchSize");
    }

    @Test
    @RequiresServer(Capability.REAL) // the embedded one sends all results of an aggregation at once
    void aggregationsReadAheadToo() {
        try (ResultIterator<BsonDocument> iterator = cities.aggregate(
                        Pipeline.<City>begin().match(City_.people.gte(0)))
                .iterator()) {
            for (int i = 0; i < 1_500; i++) {
                iterator.next();
            }
            Await.until("the second batch", () -> observed.sent("getMore").size() == 1);
        }
    }

    @Test
    void behindABadDocumentNothingIsAskedFor() {
        cities.driverCollection()
                .insertOne(new BsonDocument("_id", new BsonString("bad"))
                        .append("name", new BsonInt32(1))
                        .append("people", new BsonInt32(23)));
        List<Integer> read = new ArrayList<>();
        assertThatThrownBy(() -> inOrder.batchSize(BATCH).forEach(city -> read.add(city.people())))
                .isInstanceOf(DocumentDecodeException.class);
        assertThat(read).startsWith(0).hasSizeBetween(23, 24).endsWith(read.size() - 1);
        assertThat(observed.openCursors()).isZero();
        assertThat(observed.checkedOut.get()).isZero();
        assertThat(observed.sent("getMore")).hasSize(2);
        assertThat(observed.sent("killCursors")).hasSize(1);
    }

    @Test
    void anActionThatThrowsEndsIt() {
        IllegalStateException own = new IllegalStateException("enough");
        assertThatThrownBy(() -> inOrder.batchSize(BATCH).forEach(city -> {
                    if (city.people() == 15) {
                        throw own;
                    }
                }))
                .isSameAs(own);
    }

    @Test
    void closingDoesNotWaitForARequestThatIsUnderWay() throws IOException {
        try (Proxy proxy = new Proxy(database);
                Observed through = new Observed(database, proxy.uri())) {
            ResultIterator<City> iterator = begun(proxy, through);
            iterator.close();
            assertThat(iterator.hasNext()).isFalse();
            assertThat(through.sent("killCursors")).isEmpty();
            proxy.releaseAnswers();
            through.settle();
            assertThat(through.sent("killCursors")).hasSize(1);
        }
    }

    /** An iterator whose next batch was asked for, while its answer is kept back. */
    private static ResultIterator<City> begun(Proxy proxy, Observed through) {
        ResultIterator<City> iterator = through.bridge
                .documents(City.class)
                .find()
                .sort(City_.people.asc())
                .batchSize(BATCH)
                .iterator();
        proxy.holdAnswers();
        read(iterator, BATCH);
        Await.until("the second batch", () -> through.sent("getMore").size() == 1);
        return iterator;
    }

    @Test
    void aReaderThatWaitsCanBeInterrupted() throws IOException {
        try (Proxy proxy = new Proxy(database);
                Observed through = new Observed(database, proxy.uri())) {
            ResultIterator<City> iterator = begun(proxy, through);
            AtomicReference<Throwable> failure = new AtomicReference<>();
            AtomicReference<Boolean> flag = new AtomicReference<>();
            Thread reader = new Thread(() -> {
                failure.set(catchThrowable(iterator::next));
                flag.set(Thread.currentThread().isInterrupted());
            });
            reader.start();
            Await.untilWaiting(reader);
            reader.interrupt();
            Await.untilOver(reader);
            assertThat(failure.get())
                    .isInstanceOf(InterruptedOperationException.class)
                    .hasMessageContaining("find in " + cities.namespace() + " was interrupted");
            assertThat(flag.get()).isTrue();
            assertThat(iterator.hasNext()).isFalse();
            proxy.releaseAnswers();
            through.settle();
        }
    }

    @Test
    void aBridgeThatIsClosedMeanwhile() throws IOException {
        Set<Thread> before = Await.helpers();
        try (Proxy proxy = new Proxy(database);
                Observed through = new Observed(database, proxy.uri())) {
            ResultIterator<City> iterator = begun(proxy, through);
            Set<Thread> helpers = Await.helpers();
            helpers.removeAll(before);
            assertThat(helpers).isNotEmpty().allMatch(Thread::isDaemon);
            through.bridge.close();
            assertThatThrownBy(iterator::next).isInstanceOf(BridgeClosedException.class);
            proxy.releaseAnswers();
            helpers.forEach(Await::untilOver);
        }
    }

    @Test
    void threadsEndWhenTheyHaveNothingToDo() {
        inOrder.batchSize(100).forEach(city -> {});
        Await.helpers().forEach(Await::untilOver);
    }

    @Test
    void moreReadersThanThreads() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(60);
        try {
            List<Future<List<Integer>>> results = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                results.add(readers.submit(() -> {
                    List<Integer> read = new ArrayList<>();
                    inOrder.limit(600).batchSize(100).forEach(city -> read.add(city.people()));
                    return read;
                }));
            }
            for (Future<List<Integer>> result : results) {
                assertThat(result.get(60, TimeUnit.SECONDS)).isEqualTo(numbers(600));
            }
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void readersWithinReaders() {
        List<Integer> read = new ArrayList<>();
        inOrder.limit(30)
                .batchSize(4)
                .forEach(outer -> inOrder.limit(30)
                        .batchSize(4)
                        .forEach(inner -> read.add(outer.people() * 30 + inner.people())));
        assertThat(read).isEqualTo(numbers(900));
    }
}
