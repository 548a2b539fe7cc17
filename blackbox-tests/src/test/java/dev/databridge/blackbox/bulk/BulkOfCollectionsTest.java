package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.WriteConcern;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.blackbox.core.Observed;
import dev.databridge.bulk.BulkResult;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.plan.Options;
import dev.databridge.query.Filter;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bulks that are too much, or too different, for one command of one collection. */
@DataBridgeTest
class BulkOfCollectionsTest {
    private DataBridge bridge;
    private Documents<Item> items;
    private Documents<Stock> stocks;
    private Documents<Label> labels;

    @BeforeEach
    void connect(DataBridge given) {
        bridge = given;
        items = bridge.documents(Item.class);
        stocks = bridge.documents(Stock.class);
        labels = bridge.documents(Label.class);
        items.ensureIndexes();
    }

    private static BulkWriteException failure(Runnable bulk) {
        return catchThrowableOfType(BulkWriteException.class, bulk::run);
    }

    @Test
    void severalCollections() {
        Stock stock = new Stock(1);
        BulkResult result = bridge.bulk(bulk -> {
            bulk.on(items).insert(new Item(1)).insert(new Item(2));
            bulk.on(Stock.class).insert(stock);
            bulk.on(items).updateMany(Filter.all(), Item_.text.set("both"));
            bulk.on(labels).insert(new Label(null, 0, "label"));
        });
        assertThat(result.inserted()).isEqualTo(4);
        assertThat(result.modified()).isEqualTo(2);
        assertThat(stock.version).isEqualTo(1);
        assertThat(items.find(Item_.text.eq("both")).count()).isEqualTo(2);
        Label label = result.document(4, Label.class);
        assertThat(label.version()).isEqualTo(1);
        assertThat(labels.get(label.id())).contains(label);
        BulkResult chained = bridge.database()
                .bulk()
                .on(items)
                .deleteMany(Filter.all())
                .on(stocks)
                .delete(stock)
                .execute();
        assertThat(chained.deleted()).isEqualTo(3);
    }

    @Test
    @RequiresServer(Capability.CLIENT_BULK_WRITE)
    void severalCollectionsInOneCommand(TestDatabase database) {
        try (Observed observed = new Observed(database)) {
            DataBridge watched = observed.bridge;
            watched.bulk(bulk -> bulk.on(Item.class)
                    .insert(new Item(1))
                    .on(watched.documents(Stock.class))
                    .insert(new Stock(2))
                    .on(watched.documents(Item.class))
                    .updateOne(Item_.number.eq(1), Item_.text.set("a")));
            assertThat(observed.sent("bulkWrite")).hasSize(1);
            assertThat(observed.sent("insert")).isEmpty();
        }
        assertThat(items.find(Item_.text.eq("a")).count()).isEqualTo(1);
    }

    @Test
    void otherDatabasesTakePart() {
        Documents<Item> other = bridge.database(bridge.database().name() + "_b").documents(Item.class);
        try {
            bridge.bulk(bulk -> {
                bulk.on(items).insert(new Item(1));
                bulk.on(other).insert(new Item(2)).insert(new Item(3));
            });
            assertThat(items.count()).isEqualTo(1);
            assertThat(other.count()).isEqualTo(2);
        } finally {
            other.deleteAll();
            bridge.database(bridge.database().name() + "_b").driverDatabase().drop();
        }
    }

    @Test
    void orderedStopsAcrossCollections() {
        items.insert(new Item(0).code("a"));
        BulkWriteException failure = failure(() -> bridge.bulk(bulk -> {
            bulk.on(stocks).insert(new Stock(1));
            bulk.on(items).insert(new Item(1).code("a"));
            bulk.on(stocks).insert(new Stock(2));
        }));
        assertThat(failure.items())
                .extracting(BulkWriteException.Item::outcome)
                .containsExactly(Outcome.FAILED, Outcome.NOT_TRIED);
        assertThat(stocks.count()).isEqualTo(1);
    }

    @Test
    void differentOptionsGoInDifferentCalls() {
        Documents<Item> majority = items.with(Options.DEFAULT.withWriteConcern(WriteConcern.W1.withJournal(true)));
        BulkResult result = items.bulk()
                .insert(new Item(1))
                .on(majority)
                .insert(new Item(2))
                .execute();
        assertThat(result.inserted()).isEqualTo(2);
        assertThat(result.documents()).containsOnlyKeys(0, 1);
    }

    @Test
    void manyOperations() {
        BulkResult result = items.bulk(bulk -> IntStream.range(0, 5_000).forEach(i -> bulk.insert(new Item(i))));
        assertThat(result.inserted()).isEqualTo(5_000);
        BulkResult mixed = bridge.bulk(bulk -> {
            IntStream.range(0, 2_000)
                    .forEach(i -> bulk.on(items).updateOne(Item_.number.eq(i), Item_.text.set("t" + i)));
            bulk.on(stocks).insert(new Stock(1));
        });
        assertThat(mixed.modified()).isEqualTo(2_000);
    }
}
