package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.WriteConcern;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.Tracked;
import dev.databridge.blackbox.core.Observed;
import dev.databridge.blackbox.core.Proxy;
import dev.databridge.bulk.SaveResults;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.plan.Options;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class SaveAllTest {
    private Documents<Item> items;
    private Documents<Stock> stocks;
    private Documents<Label> labels;

    @BeforeEach
    void connect(DataBridge bridge) {
        items = bridge.documents(Item.class);
        stocks = bridge.documents(Stock.class);
        labels = bridge.documents(Label.class);
        items.ensureIndexes();
        stocks.ensureIndexes();
    }

    private List<Item> loaded(int count) {
        return loaded(items, count);
    }

    private static List<Item> loaded(Documents<Item> items, int count) {
        items.insertMany(IntStream.range(0, count).mapToObj(Item::new).toList());
        return items.find().sort(Item_.number.asc()).toList();
    }

    private List<Stock> stocks(int count) {
        return stocks.insertMany(IntStream.range(0, count).mapToObj(Stock::new).toList());
    }

    private static BulkWriteException failure(Runnable save) {
        return catchThrowableOfType(BulkWriteException.class, save::run);
    }

    private static List<Outcome> outcomes(BulkWriteException failure) {
        return failure.items().stream().map(BulkWriteException.Item::outcome).toList();
    }

    // ---- what is sent ----

    @Test
    void theSameChangeGoesAsOneUpdate(TestDatabase database) {
        try (Observed observed = new Observed(database)) {
            Documents<Item> watched = observed.bridge.documents(Item.class);
            List<Item> loaded = loaded(watched, 50);
            observed.forget();
            loaded.forEach(item -> item.text = "same");
            loaded.get(3).number = 99;
            SaveResults<Item> results = watched.saveAll(loaded);
            assertThat(results.done()).isEqualTo(50);
            assertThat(results.unchanged()).isZero();
            assertThat(results.documents()).containsExactlyElementsOf(loaded);
            List<BsonDocument> updates = observed.sent("update");
            assertThat(updates).hasSize(2);
            BsonDocument many = updates.get(0).getArray("updates").get(0).asDocument();
            assertThat(many.getDocument("u")).isEqualTo(BsonDocument.parse("{$set: {text: 'same'}}"));
            assertThat(many.getBoolean("multi").getValue()).isTrue();
            assertThat(many.getDocument("q").getDocument("_id").getArray("$in")).hasSize(49);
            assertThat(observed.sent("find")).isEmpty();
            observed.forget();
            assertThat(watched.saveAll(loaded).unchanged()).isEqualTo(50);
            assertThat(observed.sent()).isEmpty();
            assertThat(loaded).noneMatch(Item::hasChanges);
        }
        assertThat(items.find(Item_.text.eq("same")).count()).isEqualTo(50);
    }

    @Test
    void differentChangesGoInOneBulk(TestDatabase database) {
        try (Observed observed = new Observed(database)) {
            List<Item> loaded = loaded(observed.bridge.documents(Item.class), 20);
            loaded.forEach(item -> item.number += 1000);
            observed.bridge.documents(Item.class).saveAll(loaded);
            assertThat(observed.sent("update")).hasSize(1);
            assertThat(observed.sent("update").get(0).getArray("updates")).hasSize(20);
        }
        assertThat(items.find(Item_.number.gte(1000)).count()).isEqualTo(20);
    }

    @Test
    void changedNewAndForeignDocumentsTogether() {
        List<Item> loaded = loaded(3);
        loaded.get(0).text = "changed";
        Item fresh = new Item(10);
        Item foreign = new Item(11);
        foreign.id = new ObjectId();
        SaveResults<Item> results = items.saveAll(List.of(loaded.get(0), loaded.get(1), fresh, foreign));
        assertThat(results.outcomes()).containsExactly(Outcome.DONE, Outcome.UNCHANGED, Outcome.DONE, Outcome.DONE);
        assertThat(fresh.id).isNotNull();
        assertThat(items.count()).isEqualTo(5);
        assertThat(List.of(loaded.get(0), fresh, foreign)).noneMatch(Item::hasChanges);
        foreign.text = "again";
        foreign.saveChanges();
        assertThat(items.get(foreign.id).orElseThrow().text).isEqualTo("again");
    }

    @Test
    void nothingSendsNothing(TestDatabase database) {
        try (Observed observed = new Observed(database)) {
            assertThat(observed.bridge.documents(Item.class).saveAll(List.of()).documents())
                    .isEmpty();
            assertThat(observed.sent()).isEmpty();
        }
    }

    @Test
    void aHundredThousand() {
        List<Item> many = IntStream.range(0, 100_000).mapToObj(Item::new).collect(Collectors.toList());
        assertThat(items.saveAll(many).done()).isEqualTo(100_000);
        many.forEach(item -> item.text = item.number % 2 == 0 ? "even" : "odd");
        assertThat(items.saveAll(many).done()).isEqualTo(100_000);
        assertThat(items.find(Item_.text.eq("even")).count()).isEqualTo(50_000);
        assertThat(items.saveAll(many).unchanged()).isEqualTo(100_000);
    }

    @Test
    void anObjectTwiceIsSavedOnceAndTwoObjectsOfOneIdOneAfterTheOther() {
        Item item = loaded(1).get(0);
        Item twin = items.get(item.id).orElseThrow();
        item.text = "first";
        twin.text = "second";
        Item fresh = new Item(5);
        SaveResults<Item> results = items.saveAll(List.of(item, item, twin, fresh, fresh));
        assertThat(results.done()).isEqualTo(5);
        assertThat(items.get(item.id).orElseThrow().text).isEqualTo("second");
        assertThat(items.count()).isEqualTo(2);
    }

    // ---- what goes wrong, without versions ----

    @Test
    void deletedDocumentsAreFoundByReadingTheIdsAgain() {
        List<Item> loaded = loaded(6);
        items.deleteById(loaded.get(1).id);
        items.deleteById(loaded.get(4).id);
        loaded.subList(0, 4).forEach(item -> item.text = "same");
        loaded.get(4).number = 50;
        loaded.get(5).number = 51;
        BulkWriteException failure = failure(() -> items.saveAll(loaded));
        assertThat(outcomes(failure))
                .containsExactly(
                        Outcome.DONE, Outcome.FAILED, Outcome.DONE, Outcome.DONE, Outcome.FAILED, Outcome.DONE);
        assertThat(failure.items(Outcome.FAILED))
                .allSatisfy(item -> assertThat(item.cause()).isInstanceOf(DocumentNotFoundException.class));
        assertThat(failure).hasMessageStartingWith("of 6 documents: 4 DONE, 2 FAILED");
        assertThat(loaded.get(0).hasChanges()).isFalse();
        assertThat(loaded.get(1).hasChanges()).isTrue();
        assertThat(items.count()).isEqualTo(4);
        assertThat(items.find(Item_.text.eq("same")).count()).isEqualTo(3);
    }

    @Test
    void aPartThatIsNoDocumentAnyMoreIsAConflict() {
        items.insertMany(IntStream.range(0, 4)
                .mapToObj(i -> {
                    Item item = new Item(i);
                    item.part = new Item.Part();
                    return item;
                })
                .toList());
        List<Item> loaded = items.find().sort(Item_.number.asc()).toList();
        items.driverCollection()
                .updateOne(BsonDocument.parse("{number: 2}"), BsonDocument.parse("{$set: {part: null}}"));
        loaded.forEach(item -> item.part.size = 7);
        loaded.get(3).part.size = 8;
        BulkWriteException failure = failure(() -> items.saveAll(loaded));
        assertThat(outcomes(failure)).containsExactly(Outcome.DONE, Outcome.DONE, Outcome.CONFLICT, Outcome.DONE);
        assertThat(failure.items().get(2).cause())
                .isInstanceOf(ConcurrentChangeException.class)
                .hasMessageContaining("part");
        assertThat(items.find(Item_.part().size.in(7, 8)).count()).isEqualTo(3);
    }

    @Test
    void aDuplicateInTheMiddleOfTheSameChange() {
        List<Item> loaded = loaded(5);
        loaded.forEach(item -> item.code = "unique");
        BulkWriteException failure = failure(() -> items.saveAll(loaded));
        assertThat(failure.count(Outcome.DONE)).isEqualTo(1);
        assertThat(failure.items(Outcome.FAILED))
                .hasSize(4)
                .allSatisfy(item -> assertThat(item.cause()).isInstanceOf(DuplicateKeyException.class));
        assertThat(items.find(Item_.code.eq("unique")).count()).isEqualTo(1);
        assertThat(loaded).filteredOn(item -> !item.hasChanges()).hasSize(1);
    }

    @Test
    void duplicatesAndLargeDocumentsInTheMiddleOfDifferentChanges() {
        List<Item> loaded = loaded(4);
        loaded.get(0).code = "a";
        loaded.get(0).number = 100;
        loaded.get(1).code = "a";
        loaded.get(2).text = "x".repeat(17 << 20);
        loaded.get(3).text = "fine";
        Item large = new Item(9);
        large.text = "x".repeat(17 << 20);
        Item fresh = new Item(8);
        BulkWriteException failure = failure(
                () -> items.saveAll(List.of(loaded.get(0), loaded.get(1), loaded.get(2), loaded.get(3), large, fresh)));
        List<Outcome> outcomes = outcomes(failure);
        assertThat(outcomes.subList(0, 2)).containsExactlyInAnyOrder(Outcome.DONE, Outcome.FAILED);
        assertThat(outcomes.subList(2, 6)).containsExactly(Outcome.FAILED, Outcome.DONE, Outcome.FAILED, Outcome.DONE);
        assertThat(failure.items().get(4).cause()).isInstanceOf(DocumentTooLargeException.class);
        assertThat(items.count()).isEqualTo(5);
        assertThat(loaded.get(3).hasChanges()).isFalse();
        assertThat(loaded.get(2).hasChanges()).isTrue();
    }

    @Test
    void whatCannotBeSavedAsAChangeIsFoundBeforeAnythingIsSent(TestDatabase database) {
        List<Item> loaded = loaded(2);
        loaded.get(0).text = "a";
        loaded.get(1).id = new ObjectId();
        try (Observed observed = new Observed(database)) {
            Documents<Item> watched = observed.bridge.documents(Item.class);
            assertThatThrownBy(() -> watched.saveAll(Arrays.asList(new Item(1), null)))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("document 1");
            assertThat(observed.sent("update")).isEmpty();
        }
        assertThatThrownBy(() -> items.saveAll(loaded)).isInstanceOf(IllegalStateException.class);
        assertThat(items.find(Item_.text.eq("a")).count()).isZero();
    }

    @Test
    void itNeedsAnAnswer() {
        List<Item> loaded = loaded(1);
        Documents<Item> careless = items.with(Options.DEFAULT.withWriteConcern(WriteConcern.UNACKNOWLEDGED));
        careless.saveAll(loaded);
        loaded.get(0).text = "a";
        for (List<Item> given : List.of(loaded, List.of(new Item(1)))) {
            assertThatThrownBy(() -> careless.saveAll(given))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("saveAll was not sent: it needs an acknowledged write");
        }
        assertThat(items.count()).isEqualTo(1);
    }

    // ---- versions ----

    @Test
    void versionsAreCheckedOfEachDocument() {
        List<Stock> mine = stocks(5);
        Stock theirs = stocks.get(mine.get(1).id).orElseThrow();
        theirs.amount = 99;
        theirs.save();
        stocks.deleteById(mine.get(3).id);
        mine.forEach(stock -> stock.amount = 7);
        Stock fresh = new Stock(1);
        Stock foreign = new Stock(2);
        foreign.id = new ObjectId();
        Stock stale = new Stock(3);
        stale.id = mine.get(0).id; // stored with a version, and this one has none
        BulkWriteException failure = failure(() -> stocks.saveAll(
                List.of(mine.get(0), mine.get(1), mine.get(2), mine.get(3), mine.get(4), fresh, foreign, stale)));
        assertThat(outcomes(failure))
                .containsExactly(
                        Outcome.DONE,
                        Outcome.CONFLICT,
                        Outcome.DONE,
                        Outcome.CONFLICT,
                        Outcome.DONE,
                        Outcome.DONE,
                        Outcome.DONE,
                        Outcome.CONFLICT);
        assertThat(failure.items().get(1).cause())
                .isInstanceOf(ConcurrentChangeException.class)
                .hasMessageContaining("its version in the database is not 1 any more");
        assertThat(failure.items().get(3).cause()).hasMessageContaining("it is not in the database any more");
        assertThat(failure.items().get(7).cause()).isInstanceOf(ConcurrentChangeException.class);
        assertThat(mine.get(0).version).isEqualTo(2);
        assertThat(mine.get(0).hasChanges()).isFalse();
        assertThat(mine.get(1).version).isEqualTo(1);
        assertThat(mine.get(1).hasChanges()).isTrue();
        assertThat(fresh.version).isEqualTo(1);
        assertThat(foreign.version).isEqualTo(1);
        assertThat(stocks.get(mine.get(0).id).orElseThrow().amount).isEqualTo(7);
        assertThat(stocks.get(mine.get(1).id).orElseThrow().amount).isEqualTo(99);
    }

    @Test
    void aDuplicateInTheMiddleOfVersionedDocuments() {
        List<Stock> mine = stocks(4);
        mine.get(1).code = "a";
        mine.get(2).code = "a";
        mine.get(3).amount = 9;
        BulkWriteException failure = failure(() -> stocks.saveAll(mine));
        assertThat(outcomes(failure).get(0)).isEqualTo(Outcome.UNCHANGED);
        assertThat(outcomes(failure).subList(1, 3)).containsExactlyInAnyOrder(Outcome.DONE, Outcome.FAILED);
        assertThat(outcomes(failure).get(3)).isEqualTo(Outcome.DONE);
        assertThat(failure.items(Outcome.FAILED).get(0).cause()).isInstanceOf(DuplicateKeyException.class);
        assertThat(mine.get(3).version).isEqualTo(2);
    }

    @Test
    void versionsAreCountedUpWhenAllGoesWell() {
        List<Stock> mine = stocks(100);
        mine.forEach(stock -> stock.amount += 1000);
        assertThat(stocks.saveAll(mine).done()).isEqualTo(100);
        assertThat(mine).allMatch(stock -> stock.version == 2 && !stock.hasChanges());
        assertThat(stocks.find(Stock_.version.eq(2L), Stock_.amount.gte(1000)).count())
                .isEqualTo(100);
    }

    @Test
    void twoThreadsNeverBothWin() throws InterruptedException {
        List<Stock> mine = stocks(200);
        List<Stock> theirs = stocks.find().toList();
        mine.forEach(stock -> stock.amount = 1000);
        theirs.forEach(stock -> stock.amount = 2000);
        long[] done = new long[2];
        List<List<Stock>> both = List.of(mine, theirs);
        List<Thread> threads = IntStream.range(0, 2)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        done[i] = stocks.saveAll(both.get(i)).done();
                    } catch (BulkWriteException failure) {
                        done[i] = failure.count(Outcome.DONE);
                        assertThat(failure.count(Outcome.CONFLICT)).isEqualTo(200 - done[i]);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(done[0] + done[1]).isEqualTo(200);
        assertThat(stocks.find(Stock_.amount.eq(1000)).count()).isEqualTo(done[0]);
        assertThat(stocks.find(Stock_.version.eq(2L)).count()).isEqualTo(200);
    }

    // ---- records and holders ----

    @Test
    void recordsComeBackAsTheyAreStored() {
        SaveResults<Label> results = labels.saveAll(List.of(new Label(null, 0, "a"), new Label(null, 0, "b")));
        assertThat(results.documents()).allSatisfy(label -> {
            assertThat(label.version()).isEqualTo(1);
            assertThat(labels.get(label.id())).contains(label);
        });
        Label first = results.documents().get(0);
        Label changed = new Label(first.id(), 1, "changed");
        assertThat(labels.saveAll(List.of(changed)).documents().get(0).version())
                .isEqualTo(2);
        BulkWriteException failure = failure(() -> labels.saveAll(List.of(changed, new Label(null, 0, "c"))));
        assertThat(outcomes(failure)).containsExactly(Outcome.CONFLICT, Outcome.DONE);
    }

    @Test
    void holdersHaveTheirDocumentsAlsoIfOthersFail() {
        labels.insertMany(List.of(new Label(null, 0, "a"), new Label(null, 0, "b"), new Label(null, 0, "c")));
        List<Tracked<Label>> held = labels.find().tracked().toList();
        held.forEach(holder -> holder.update(old -> new Label(old.id(), old.version(), old.text() + "!")));
        labels.deleteById(held.get(1).value().id());
        Tracked<Label> fresh = labels.track(new Label(null, 0, "new"));
        BulkWriteException failure =
                failure(() -> labels.saveAllTracked(List.of(held.get(0), held.get(1), held.get(2), fresh)));
        assertThat(outcomes(failure)).containsExactly(Outcome.DONE, Outcome.CONFLICT, Outcome.DONE, Outcome.DONE);
        assertThat(held.get(0).value().version()).isEqualTo(2);
        assertThat(held.get(0).hasChanges()).isFalse();
        assertThat(held.get(1).value().version()).isEqualTo(1);
        assertThat(held.get(1).hasChanges()).isTrue();
        assertThat(fresh.value().id()).isNotNull();
        assertThat(fresh.hasChanges()).isFalse();
        assertThat(labels.saveAllTracked(List.of(held.get(0), fresh)).unchanged())
                .isEqualTo(2);
    }

    // ---- the connection ----

    @Test
    void anAnswerThatIsLostLeavesEveryDocumentUnknownAndUnchanged(TestDatabase database) throws IOException {
        try (Proxy proxy = new Proxy(database);
                DataBridge bridge = DataBridge.connect(proxy.uri())) {
            List<Item> loaded = loaded(bridge.documents(Item.class), 4);
            List<Stock> mine =
                    bridge.documents(Stock.class).insertMany(List.of(new Stock(1), new Stock(2), new Stock(3)));
            loaded.forEach(item -> item.text = "same");
            loaded.get(0).number = 50;
            mine.forEach(stock -> stock.amount = 60);
            proxy.swallowAnswers();
            BulkWriteException failure =
                    failure(() -> bridge.documents(Item.class).saveAll(loaded));
            assertThat(outcomes(failure))
                    .containsExactly(Outcome.NOT_TRIED, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
            assertThat(failure.items(Outcome.UNKNOWN))
                    .allSatisfy(item -> assertThat(item.cause()).isInstanceOf(ConnectionException.class));
            assertThatThrownBy(() -> bridge.documents(Stock.class).saveAll(mine))
                    .isInstanceOfAny(BulkWriteException.class, ConnectionException.class);
            assertThat(loaded).allMatch(Item::hasChanges);
            assertThat(mine).allMatch(stock -> stock.version == 1 && stock.hasChanges());
            // what was sent may be stored; saving again is right in any case
            assertThat(items.saveAll(loaded).done()).isEqualTo(4);
        }
        assertThat(items.find(Item_.text.eq("same")).count()).isEqualTo(4);
        assertThat(items.count()).isEqualTo(4);
    }

    @Test
    void aServerThatIsNotThere(TestDatabase database) throws IOException {
        List<Item> loaded = loaded(2);
        List<Stock> mine = stocks(2);
        Proxy proxy = new Proxy(database);
        try (DataBridge bridge = DataBridge.connect(proxy.uri())) {
            proxy.close();
            loaded.forEach(item -> item.text = "same");
            mine.forEach(stock -> stock.amount = 50);
            assertThatThrownBy(() -> bridge.documents(Item.class).saveAll(loaded))
                    .isInstanceOf(ConnectionException.class);
            assertThatThrownBy(() -> bridge.documents(Stock.class).saveAll(mine))
                    .isInstanceOf(ConnectionException.class);
            assertThatThrownBy(() -> bridge.documents(Item.class).saveAll(List.of(new Item(1))))
                    .isInstanceOf(ConnectionException.class);
        }
        assertThat(items.saveAll(loaded).done()).isEqualTo(2);
    }

    @Test
    void anInterruptedThreadSendsNothing() {
        List<Item> loaded = loaded(2);
        loaded.forEach(item -> item.text = "same");
        try {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> items.saveAll(loaded)).isInstanceOf(InterruptedOperationException.class);
            assertThat(Thread.interrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(items.find(Item_.text.eq("same")).count()).isZero();
        assertThat(items.saveAll(loaded).done()).isEqualTo(2);
    }

    @Test
    void aClosedBridge(TestDatabase database) {
        List<Item> loaded = loaded(1);
        DataBridge bridge = DataBridge.connect(database.uri());
        Documents<Item> closed = bridge.documents(Item.class);
        bridge.close();
        loaded.get(0).text = "a";
        assertThatThrownBy(() -> closed.saveAll(loaded)).isInstanceOf(BridgeClosedException.class);
        assertThatThrownBy(() -> closed.saveAll(List.of(new Item(1)))).isInstanceOf(BridgeClosedException.class);
    }
}
