package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.Tracked;
import dev.databridge.bulk.SaveResults;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.test.DataBridgeTest;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saves of many documents with versions: objects, records and holders. */
@DataBridgeTest
class SaveAllVersionsTest {
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

    private List<Stock> stocks(int count) {
        return stocks.insertMany(IntStream.range(0, count).mapToObj(Stock::new).toList());
    }

    private static BulkWriteException failure(Runnable save) {
        return catchThrowableOfType(BulkWriteException.class, save::run);
    }

    private static List<Outcome> outcomes(BulkWriteException failure) {
        return failure.items().stream().map(BulkWriteException.Item::outcome).toList();
    }

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
}
