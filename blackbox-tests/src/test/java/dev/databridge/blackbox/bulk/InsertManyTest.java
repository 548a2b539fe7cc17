package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.WriteConcern;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.blackbox.core.Observed;
import dev.databridge.bulk.InsertOptions;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.plan.Options;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inserts of lists. */
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
