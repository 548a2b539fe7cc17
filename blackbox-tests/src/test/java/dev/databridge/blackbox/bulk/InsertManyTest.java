package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.WriteConcern;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.blackbox.core.Observed;
import dev.databridge.blackbox.core.Proxy;
import dev.databridge.bulk.InsertOptions;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.plan.Options;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class InsertManyTest {
    private Documents<Item> items;

    @BeforeEach
    void connect(DataBridge bridge) {
        items = bridge.documents(Item.class);
        items.ensureIndexes();
    }

    private static List<Item> items(int count) {
        return IntStream.range(0, count).mapToObj(Item::new).collect(Collectors.toList());
    }

    private static Item tooLarge(int number) {
        Item item = new Item(number);
        item.text = "x".repeat(17 << 20);
        return item;
    }

    private static List<String> sendingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("data-bridge-insert"))
                .toList();
    }

    // ---- lists, unordered ----

    @Test
    void unorderedGivesTheSameInstancesInOrder() {
        List<Item> given = items(5);
        List<Item> inserted = items.insertMany(given, InsertOptions.UNORDERED);
        assertThat(inserted).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(inserted.get(i)).isSameAs(given.get(i));
            assertThat(given.get(i).id).isNotNull();
            assertThat(given.get(i).hasChanges()).isFalse();
        }
        assertThat(items.count()).isEqualTo(5);
        assertThat(items.insertMany(List.of(), InsertOptions.UNORDERED)).isEmpty();
    }

    @Test
    void unorderedTriesEveryDocumentAndReportsEveryFailure() {
        items.insert(new Item(0).code("a"));
        List<Item> given = List.of(
                new Item(1).code("b"),
                new Item(2).code("a"),
                tooLarge(3),
                new Item(4).code("c"),
                new Item(5).code("a"),
                new Item(6).code("d"));
        BulkWriteException failure =
                catchThrowableOfType(BulkWriteException.class, () -> items.insertMany(given, InsertOptions.UNORDERED));
        assertThat(failure.items())
                .extracting(BulkWriteException.Item::outcome)
                .containsExactly(
                        Outcome.DONE, Outcome.FAILED, Outcome.FAILED, Outcome.DONE, Outcome.FAILED, Outcome.DONE);
        assertThat(failure.items())
                .extracting(BulkWriteException.Item::id)
                .containsExactlyElementsOf(
                        given.stream().map(item -> (Object) item.id).toList());
        assertThat(failure.items().get(1).cause()).isInstanceOf(DuplicateKeyException.class);
        assertThat(failure.items().get(2).cause()).isInstanceOf(DocumentTooLargeException.class);
        assertThat(failure.items().get(4).cause()).isInstanceOf(DuplicateKeyException.class);
        assertThat(failure).hasMessageStartingWith("of 6 documents: 3 DONE, 3 FAILED; items() says which");
        assertThat(failure.count(Outcome.DONE)).isEqualTo(3);
        assertThat(items.count()).isEqualTo(4);
        assertThat(given.get(0).hasChanges()).isFalse();
        assertThat(given.get(1).hasChanges()).isTrue();
        given.get(1).code = "e";
        given.get(1).number = 7;
        items.insert(given.get(1));
        assertThat(items.count()).isEqualTo(5);
    }

    @Test
    void nothingIsSentForANullOrABadDocumentInOrder(TestDatabase database) {
        try (Observed observed = new Observed(database)) {
            Documents<Item> watched = observed.bridge.documents(Item.class);
            for (InsertOptions options : List.of(InsertOptions.ORDERED, InsertOptions.UNORDERED)) {
                assertThatThrownBy(() -> watched.insertMany(Arrays.asList(new Item(1), null), options))
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage("document 1");
            }
            assertThatThrownBy(() -> watched.insertMany(List.of(new Item(1), tooLarge(2))))
                    .isInstanceOf(DocumentTooLargeException.class);
            assertThat(observed.sent("insert")).isEmpty();
        }
    }

    @Test
    void recordsComeBackWithIdAndVersion(DataBridge bridge) {
        Documents<Label> labels = bridge.documents(Label.class);
        List<Label> stored =
                labels.insertMany(List.of(new Label(null, 0, "a"), new Label(null, 0, "b")), InsertOptions.UNORDERED);
        assertThat(stored).allSatisfy(label -> {
            assertThat(label.id()).isNotNull();
            assertThat(label.version()).isEqualTo(1);
            assertThat(labels.get(label.id())).contains(label);
        });
    }

    @Test
    void theSameObjectTwiceIsStoredOnce() {
        Item item = new Item(1);
        BulkWriteException failure = catchThrowableOfType(
                BulkWriteException.class, () -> items.insertMany(List.of(item, item), InsertOptions.UNORDERED));
        assertThat(failure.items())
                .extracting(BulkWriteException.Item::outcome)
                .containsExactlyInAnyOrder(Outcome.DONE, Outcome.FAILED);
        assertThat(items.count()).isEqualTo(1);
    }

    @Test
    @RequiresServer(Capability.REAL)
    void anUnacknowledgedInsertRemembersNothing() {
        Documents<Item> careless = items.with(Options.DEFAULT.withWriteConcern(WriteConcern.UNACKNOWLEDGED));
        List<Item> given = items(3);
        assertThat(careless.insertMany(given, InsertOptions.UNORDERED)).hasSize(3);
        assertThat(given).allSatisfy(item -> assertThat(item.id).isNotNull());
        assertThatThrownBy(() -> given.get(0).saveChanges()).isInstanceOf(IllegalStateException.class);
    }

    // ---- many ----

    @Test
    void aHundredThousandInSeveralCallsAtOnce() {
        List<Item> given = items(100_000);
        List<Item> inserted = items.insertMany(given, InsertOptions.UNORDERED.withParallelism(3));
        assertThat(inserted).hasSize(100_000);
        assertThat(items.count()).isEqualTo(100_000);
        assertThat(given.stream().map(item -> item.id).distinct().count()).isEqualTo(100_000);
        assertThat(given).noneMatch(Item::hasChanges);
        assertThat(sendingThreads()).isEmpty();
    }

    @Test
    void anIteratorOfAnyLength() {
        List<Long> progress = new ArrayList<>();
        Iterator<Item> input = IntStream.range(0, 25_000).mapToObj(Item::new).iterator();
        long count = items.insertAll(input, InsertOptions.UNORDERED.withListener((done, notDone) -> {
            progress.add(done);
            assertThat(notDone).isZero();
        }));
        assertThat(count).isEqualTo(25_000);
        assertThat(items.count()).isEqualTo(25_000);
        assertThat(progress).isSorted().endsWith(25_000L);
        assertThat(items.insertAll(items(3), InsertOptions.ORDERED)).isEqualTo(3);
        assertThat(items.insertAll(Collections.emptyIterator(), InsertOptions.ORDERED))
                .isZero();
        assertThat(sendingThreads()).isEmpty();
    }

    @Test
    void notMoreThanTheBatchesUnderWayAreTaken() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Item> input = IntStream.range(0, 60_000)
                .mapToObj(i -> {
                    taken.incrementAndGet();
                    return new Item(i);
                })
                .iterator();
        items.insertAll(
                input,
                InsertOptions.UNORDERED.withListener(
                        (done, notDone) -> most.accumulateAndGet((int) (taken.get() - done), Math::max)));
        assertThat(most.get()).isLessThanOrEqualTo(30_000);
    }

    @Test
    void aGivenStreamIsClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        items.insertAll(items(3).stream().onClose(() -> closed.set(true)), InsertOptions.UNORDERED);
        assertThat(closed).isTrue();
        closed.set(false);
        Stream<Item> failing = Stream.<Item>generate(() -> {
                    throw new IllegalStateException("dry");
                })
                .onClose(() -> closed.set(true));
        assertThatThrownBy(() -> items.insertAll(failing, InsertOptions.UNORDERED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("dry");
        assertThat(closed).isTrue();
    }

    // ---- failures in the middle ----

    private static Iterator<Item> failingAfter(int count, RuntimeException failure) {
        return IntStream.range(0, count + 1)
                .mapToObj(i -> {
                    if (i == count) {
                        throw failure;
                    }
                    return new Item(i);
                })
                .iterator();
    }

    @Test
    void anIteratorThatThrowsEndsItAndEveryDocumentIsAccountedFor() {
        IllegalStateException dry = new IllegalStateException("dry");
        for (InsertOptions options : List.of(InsertOptions.ORDERED, InsertOptions.UNORDERED)) {
            items.deleteAll();
            int taken = options.ordered() ? 100_500 : 25_500;
            BulkWriteException failure = catchThrowableOfType(
                    BulkWriteException.class, () -> items.insertAll(failingAfter(taken, dry), options));
            assertThat(failure).hasCause(dry);
            assertThat(failure.count(Outcome.DONE)).isEqualTo(items.count()).isPositive();
            assertThat(failure.count(Outcome.DONE) + failure.count(Outcome.NOT_TRIED))
                    .isEqualTo(taken);
            assertThat(failure.items()).allSatisfy(item -> assertThat(item.id()).isNotNull());
            assertThat(sendingThreads()).isEmpty();
        }
    }

    @Test
    void anIteratorThatThrowsBeforeAnythingIsSentThrowsThat() {
        IllegalStateException dry = new IllegalStateException("dry");
        assertThatThrownBy(() -> items.insertAll(failingAfter(10, dry), InsertOptions.UNORDERED))
                .isSameAs(dry);
        assertThatThrownBy(() -> items.insertAll(Arrays.asList(new Item(1), null), InsertOptions.ORDERED))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document 1");
        assertThat(items.count()).isZero();
    }

    @Test
    void aListenerThatThrowsEndsIt() {
        IllegalStateException enough = new IllegalStateException("enough");
        InsertOptions options = InsertOptions.UNORDERED.withListener((done, notDone) -> {
            throw enough;
        });
        Throwable failure = catchThrowable(() -> items.insertAll(items(60_000), options));
        assertThat(failure).isInstanceOf(BulkWriteException.class).hasCause(enough);
        assertThat(((BulkWriteException) failure).count(Outcome.DONE)).isEqualTo(items.count());
        assertThat(items.count()).isLessThan(60_000);
        assertThat(sendingThreads()).isEmpty();
    }

    @Test
    void aDuplicateInTheMiddleOfOrderedBatches() {
        List<Item> given = items(30);
        given.get(7).code("x");
        given.get(20).code("x");
        BulkWriteException failure =
                catchThrowableOfType(BulkWriteException.class, () -> items.insertAll(given, InsertOptions.ORDERED));
        assertThat(failure.count(Outcome.DONE)).isEqualTo(20);
        assertThat(failure.count(Outcome.FAILED)).isEqualTo(1);
        assertThat(failure.count(Outcome.NOT_TRIED)).isEqualTo(9);
        assertThat(failure.items().get(0).index()).isEqualTo(20);
        assertThat(items.count()).isEqualTo(20);
    }

    @Test
    void duplicatesAndLargeDocumentsInTheMiddleOfAFeed() {
        List<Item> given = items(25_000);
        given.get(10).code("x");
        given.get(12_345).code("x");
        given.get(23_000).code("x");
        given.set(15_000, tooLarge(15_000));
        BulkWriteException failure =
                catchThrowableOfType(BulkWriteException.class, () -> items.insertAll(given, InsertOptions.UNORDERED));
        assertThat(failure.count(Outcome.DONE)).isEqualTo(24_997).isEqualTo(items.count());
        assertThat(failure.items(Outcome.FAILED))
                .extracting(BulkWriteException.Item::index)
                .hasSize(3)
                .contains(15_000)
                .isSubsetOf(10, 12_345, 15_000, 23_000);
        assertThat(failure.items()).hasSize(3);
    }

    @Test
    void aConnectionLostInTheMiddle(TestDatabase database) throws IOException {
        try (Proxy proxy = new Proxy(database);
                DataBridge bridge = DataBridge.connect(proxy.uri())) {
            Documents<Item> far = bridge.documents(Item.class);
            List<Item> given = items(60_000);
            InsertOptions options = InsertOptions.UNORDERED.withListener((done, notDone) -> proxy.swallowAnswers());
            BulkWriteException failure =
                    catchThrowableOfType(BulkWriteException.class, () -> far.insertMany(given, options));
            assertThat(failure.items()).hasSize(60_000);
            assertThat(failure.getCause()).isInstanceOf(ConnectionException.class);
            assertThat(failure.items(Outcome.UNKNOWN))
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(item.cause()).isInstanceOf(ConnectionException.class));
            assertThat(failure.items(Outcome.DONE)).isNotEmpty();
            assertThat(failure.items(Outcome.NOT_TRIED)).isNotEmpty();
            assertThat(sendingThreads()).isEmpty();
            // every id is known, so that those which are stored can be told from those which are not
            Set<Object> stored = new HashSet<>(items.find().project(Item_.id).toList());
            assertThat(failure.items(Outcome.DONE)).allMatch(item -> stored.contains(item.id()));
            assertThat(failure.items(Outcome.NOT_TRIED)).noneMatch(item -> stored.contains(item.id()));
            given.forEach(item -> assertThat(item.id).isNotNull());
        }
    }

    @Test
    void aServerThatIsNotThere(TestDatabase database) throws IOException {
        Proxy proxy = new Proxy(database);
        try (DataBridge bridge = DataBridge.connect(proxy.uri())) {
            proxy.close();
            Documents<Item> far = bridge.documents(Item.class);
            List<Item> given = items(3);
            for (InsertOptions options : List.of(InsertOptions.ORDERED, InsertOptions.UNORDERED)) {
                assertThatThrownBy(() -> far.insertMany(given, options)).isInstanceOf(ConnectionException.class);
                assertThatThrownBy(() -> far.insertAll(given, options)).isInstanceOf(ConnectionException.class);
            }
        }
    }

    @Test
    void anInterruptedThread() {
        try {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> items.insertMany(items(3), InsertOptions.UNORDERED))
                    .isInstanceOf(InterruptedOperationException.class);
            assertThat(Thread.interrupted()).isTrue();
            InsertOptions options = InsertOptions.UNORDERED.withListener(
                    (done, notDone) -> Thread.currentThread().interrupt());
            BulkWriteException failure =
                    catchThrowableOfType(BulkWriteException.class, () -> items.insertMany(items(60_000), options));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).hasCauseInstanceOf(InterruptedOperationException.class);
            assertThat(failure.items()).hasSize(60_000);
            assertThat(failure.count(Outcome.DONE)).isEqualTo(items.count());
            assertThat(failure.count(Outcome.NOT_TRIED)).isEqualTo(60_000 - items.count());
            assertThat(sendingThreads()).isEmpty();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void aClosedBridge(TestDatabase database) {
        DataBridge bridge = DataBridge.connect(database.uri());
        Documents<Item> closed = bridge.documents(Item.class);
        bridge.close();
        for (InsertOptions options : List.of(InsertOptions.ORDERED, InsertOptions.UNORDERED)) {
            assertThatThrownBy(() -> closed.insertMany(items(3), options)).isInstanceOf(BridgeClosedException.class);
            assertThatThrownBy(() -> closed.insertAll(items(3), options)).isInstanceOf(BridgeClosedException.class);
            assertThatThrownBy(() -> closed.raw().insertMany(List.of(new org.bson.Document()), options))
                    .isInstanceOf(BridgeClosedException.class);
        }
    }

    @Test
    void twoThreadsInsertAtOnce() throws InterruptedException {
        List<Thread> threads = IntStream.range(0, 2)
                .mapToObj(i -> new Thread(() -> items.insertMany(items(15_000), InsertOptions.UNORDERED)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(items.count()).isEqualTo(30_000);
    }

    @Test
    void optionsThatMakeNoSense() {
        assertThatThrownBy(() -> InsertOptions.UNORDERED.withParallelism(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parallelism is 0, must be 1 to 16");
        assertThatThrownBy(() -> InsertOptions.UNORDERED.withParallelism(17))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> items.insertMany(items(1), null)).hasMessage("options");
        assertThatThrownBy(() -> items.insertAll((Iterator<Item>) null, InsertOptions.ORDERED))
                .hasMessage("documents");
    }
}
