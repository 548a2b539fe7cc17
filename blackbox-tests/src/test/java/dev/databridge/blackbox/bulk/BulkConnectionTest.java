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
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bulks when the server or the bridge is gone. */
@DataBridgeTest
class BulkConnectionTest {
    private Documents<Item> items;

    @BeforeEach
    void connect(DataBridge bridge) {
        items = bridge.documents(Item.class);
        items.ensureIndexes();
    }

    private static BulkWriteException failure(Runnable bulk) {
        return catchThrowableOfType(BulkWriteException.class, bulk::run);
    }

    @Test
    void anAnswerThatIsLost(TestDatabase database) throws IOException {
        try (Proxy proxy = new Proxy(database);
                DataBridge far = DataBridge.connect(proxy.uri())) {
            far.ping();
            proxy.swallowAnswers();
            Item item = new Item(1);
            BulkWriteException failure = failure(() ->
                    far.documents(Item.class).bulk(bulk -> bulk.insert(item).deleteMany(Item_.number.eq(9))));
            assertThat(failure.items()).hasSize(2).allSatisfy(each -> {
                assertThat(each.outcome()).isEqualTo(Outcome.UNKNOWN);
                assertThat(each.cause()).isInstanceOf(ConnectionException.class);
            });
            assertThat(item.id).isNotNull();
        }
    }

    @Test
    @RequiresServer(Capability.CLIENT_BULK_WRITE)
    void anAnswerOfSeveralCollectionsThatIsLost(TestDatabase database) throws IOException {
        try (Proxy proxy = new Proxy(database);
                DataBridge far = DataBridge.connect(proxy.uri())) {
            far.ping();
            proxy.swallowAnswers();
            BulkWriteException failure = failure(() -> far.bulk(bulk -> {
                bulk.on(Item.class).insert(new Item(1));
                bulk.on(Stock.class).insert(new Stock(1));
            }));
            assertThat(failure.items(Outcome.UNKNOWN)).hasSize(2);
        }
    }

    @Test
    void aServerThatIsNotThereAndAClosedBridge(TestDatabase database) throws IOException {
        Proxy proxy = new Proxy(database);
        DataBridge far = DataBridge.connect(proxy.uri());
        proxy.close();
        Documents<Item> documents = far.documents(Item.class);
        assertThatThrownBy(() -> documents.bulk(bulk -> bulk.insert(new Item(1))))
                .isInstanceOf(ConnectionException.class);
        assertThatThrownBy(() -> far.bulk(bulk -> bulk.on(documents)
                        .insert(new Item(1))
                        .on(far.documents(Stock.class))
                        .insert(new Stock(1))))
                .isInstanceOf(ConnectionException.class);
        far.close();
        assertThatThrownBy(() -> documents.bulk(bulk -> bulk.insert(new Item(1))))
                .isInstanceOf(BridgeClosedException.class);
        assertThatThrownBy(() -> far.bulk(bulk -> {})).isInstanceOf(BridgeClosedException.class);
    }
}
