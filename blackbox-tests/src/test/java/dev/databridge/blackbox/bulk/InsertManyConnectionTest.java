package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.blackbox.core.Proxy;
import dev.databridge.bulk.InsertOptions;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inserts of many when the server, the thread or the bridge is gone. */
@DataBridgeTest
class InsertManyConnectionTest {
    private Documents<Item> items;

    @BeforeEach
    void connect(DataBridge bridge) {
        items = bridge.documents(Item.class);
        items.ensureIndexes();
    }

    private static List<Item> items(int count) {
        return IntStream.range(0, count).mapToObj(Item::new).collect(Collectors.toList());
    }

    private static List<String> sendingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("data-bridge-insert"))
                .toList();
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
}
