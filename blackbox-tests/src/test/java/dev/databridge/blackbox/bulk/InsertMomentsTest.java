package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.Tracked;
import dev.databridge.blackbox.core.Await;
import dev.databridge.blackbox.core.Observed;
import dev.databridge.bulk.InsertListener;
import dev.databridge.bulk.InsertOptions;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens between the moments at which a document is encoded, sent, stored and reported. */
@DataBridgeTest
class InsertMomentsTest {
    /** In the second of several calls of 10,000. */
    private static final int SECOND = 15_000;

    private Documents<Item> items;
    private Documents<Stock> stocks;

    @BeforeEach
    void connect(DataBridge bridge) {
        items = bridge.documents(Item.class);
        stocks = bridge.documents(Stock.class);
    }

    private static List<Item> items(int count) {
        return IntStream.range(0, count).mapToObj(Item::new).toList();
    }

    /** Once the first call has ended. */
    private static InsertListener once(Runnable action) {
        AtomicBoolean happened = new AtomicBoolean();
        return (done, notDone) -> {
            if (!happened.getAndSet(true)) {
                action.run();
            }
        };
    }

    /** Once the first call has ended, while the second one is under way. */
    private static InsertOptions whileOthersAreUnderWay(Runnable action) {
        return InsertOptions.UNORDERED.withListener(once(action));
    }

    // ---- every document is accounted for ----

    @Test
    void theDocumentsInHandWhenAListenerThrowsAreNotTried() {
        IllegalStateException enough = new IllegalStateException("enough");
        BulkWriteException failure = catchThrowableOfType(
                BulkWriteException.class,
                () -> items.insertMany(items(60_000), whileOthersAreUnderWay(() -> {
                    throw enough;
                })));
        assertThat(failure).hasCause(enough);
        assertThat(failure.items()).hasSize(60_000);
        assertThat(failure.count(Outcome.DONE)).isEqualTo(items.count()).isEqualTo(20_000);
        assertThat(failure.count(Outcome.NOT_TRIED)).isEqualTo(40_000);
    }

    @Test
    void anErrorWhileACallIsSentLeavesItsDocumentsUnknown(TestDatabase database) {
        for (boolean ordered : List.of(true, false)) {
            items.deleteAll();
            StackOverflowError broken = new StackOverflowError("broken");
            int count = ordered ? 150_000 : 45_000;
            BulkWriteException failure = failingInTheMiddle(database, ordered, items(count), broken);
            assertThat(failure.items()).hasSize(count);
            assertThat(failure.items(Outcome.UNKNOWN))
                    .hasSize(ordered ? 50_000 : 10_000)
                    .allSatisfy(item ->
                            assertThat(item.cause()).hasCause(broken).hasMessageContaining("may be stored or not"));
            long done = failure.count(Outcome.DONE);
            long unknown = failure.count(Outcome.UNKNOWN);
            assertThat(items.count()).isBetween(done, done + unknown);
            assertThat(done).isPositive();
            assertThat(done + unknown + failure.count(Outcome.NOT_TRIED)).isEqualTo(count);
        }
    }

    private static BulkWriteException failingInTheMiddle(
            TestDatabase database, boolean ordered, List<Item> given, Error broken) {
        try (Meanwhile meanwhile = new Meanwhile(database)) {
            InsertOptions options = new InsertOptions(
                    ordered,
                    2,
                    true,
                    once(() -> meanwhile.before("insert", () -> {
                        throw broken;
                    })));
            Documents<Item> watched = meanwhile.bridge.documents(Item.class);
            Throwable thrown = catchThrowable(() -> watched.insertMany(given, options));
            assertThat(thrown).isSameAs(broken);
            return (BulkWriteException) thrown.getSuppressed()[0];
        }
    }

    // ---- what is remembered ----

    @Test
    void theVersionIsTheOneThatWasWritten() {
        List<Stock> given = IntStream.range(0, 30_000).mapToObj(Stock::new).toList();
        Stock second = given.get(SECOND);
        stocks.insertMany(given, whileOthersAreUnderWay(() -> {
            Await.until("the second call is stored", () -> stocks.get(second.id).isPresent());
            stocks.attach(second).refresh();
        }));
        assertThat(second.version).isEqualTo(1);
        second.amount = 1;
        second.save();
        assertThat(stocks.get(second.id).orElseThrow().version).isEqualTo(2);
        assertThat(given.get(SECOND + 1).version).isEqualTo(1);
    }

    @Test
    void aSaveBetweenIsNotTakenForWhatTheInsertStored() {
        List<Item> given = items(30_000);
        Item second = given.get(SECOND);
        items.insertMany(given, whileOthersAreUnderWay(() -> {
            Await.until("the second call is stored", () -> items.get(second.id).isPresent());
            second.text = "kept";
            items.save(second);
            second.text = null;
        }));
        assertThat(second.hasChanges()).isTrue();
        second.save();
        assertThat(items.get(second.id).orElseThrow().text).isNull();
        assertThat(given.get(SECOND + 1).hasChanges()).isFalse();
    }

    @Test
    void aSaveBetweenIsNotTakenForWhatSaveAllStored(TestDatabase database) {
        try (Meanwhile meanwhile = new Meanwhile(database)) {
            Documents<Item> watched = meanwhile.bridge.documents(Item.class);
            Tracked<Item> holder = watched.track(new Item(1));
            Item item = holder.value();
            meanwhile.before(
                    "insert",
                    () -> { // encoded, but not sent
                        item.text = "kept";
                        holder.save();
                        items.deleteAll();
                        item.text = null;
                    });
            watched.saveAllTracked(List.of(holder));
            assertThat(holder.hasChanges()).isTrue();
        }
    }

    // ---- what the driver sends ----

    private static Item sized(int number, int bytes) {
        Item item = new Item(number);
        item.text = "x".repeat(bytes);
        return item;
    }

    @Test
    void aCallInOrderIsOneCommand(TestDatabase database) {
        try (Observed observed = new Observed(database)) {
            List<Item> given =
                    IntStream.range(0, 40).mapToObj(i -> sized(i, 512 << 10)).toList();
            observed.bridge.documents(Item.class).insertMany(given);
            assertThat(observed.sent("insert"))
                    .extracting(command -> command.getArray("documents").size())
                    .containsExactly(30, 10);
        }
    }

    @Test
    void theDriverCutsWhatIsLargerThanOneDocumentMayBe(TestDatabase database) {
        try (Observed observed = new Observed(database)) {
            List<Item> given = List.of(sized(0, 7 << 20), sized(1, 7 << 20), sized(2, 7 << 20));
            observed.bridge.documents(Item.class).insertMany(given);
            // if it is one command some day, CommandCount is too careful
            assertThat(observed.sent("insert"))
                    .extracting(command -> command.getArray("documents").size())
                    .containsExactly(2, 1);
        }
        assertThat(items.count()).isEqualTo(3);
    }
}
