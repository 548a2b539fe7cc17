package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.blackbox.core.Proxy;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saves of many documents when the server, the thread or the bridge is gone. */
@DataBridgeTest
class SaveAllConnectionTest {
    private Documents<Item> items;
    private Documents<Stock> stocks;

    @BeforeEach
    void connect(DataBridge bridge) {
        items = bridge.documents(Item.class);
        stocks = bridge.documents(Stock.class);
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
