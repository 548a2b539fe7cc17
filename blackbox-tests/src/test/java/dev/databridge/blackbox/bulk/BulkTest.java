package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import dev.databridge.Bulk;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.blackbox.core.Observed;
import dev.databridge.blackbox.core.Proxy;
import dev.databridge.bulk.BulkResult;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.exception.MissingIdException;
import dev.databridge.plan.Options;
import dev.databridge.query.Filter;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class BulkTest {
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

    // ---- what it does ----

    @Test
    void everyOperationOfOneCollectionInOneCommandEach(TestDatabase database) {
        items.insertMany(IntStream.range(0, 6).mapToObj(Item::new).toList());
        Item gone = items.find(Item_.number.eq(5)).one();
        Item fresh = new Item(10);
        BulkResult result = items.bulk(bulk -> bulk.insert(fresh)
                .updateOne(Item_.number.eq(0), Item_.text.set("one"))
                .updateMany(Item_.number.gte(1), Item_.text.set("many"))
                .upsertOne(Item_.number.eq(77), Item_.text.set("made"))
                .deleteOne(Item_.number.eq(2))
                .deleteMany(Item_.number.in(3, 4))
                .delete(gone));
        assertThat(result.inserted()).isEqualTo(1);
        assertThat(result.matched()).isEqualTo(7);
        assertThat(result.modified()).isEqualTo(7);
        assertThat(result.deleted()).isEqualTo(4);
        assertThat(result.upsertedIds()).containsOnlyKeys(3);
        assertThat(result.document(0, Item.class)).isSameAs(fresh);
        assertThat(result.document(1, Item.class)).isNull();
        assertThat(fresh.id).isNotNull();
        assertThat(fresh.hasChanges()).isFalse();
        fresh.number = 11;
        fresh.saveChanges();
        assertThat(items.find(Item_.text.eq("many")).count()).isEqualTo(2);
        assertThat(items.get(result.upsertedIds().get(3).asObjectId().getValue()))
                .hasValueSatisfying(item -> assertThat(item.number).isEqualTo(77));
        assertThatThrownBy(gone::saveChanges)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing is remembered");
    }

    @Test
    void replacesAndChecksVersions() {
        Stock stock = stocks.insert(new Stock(1));
        Stock other = stocks.insert(new Stock(2));
        stock.amount = 5;
        BulkResult result = stocks.bulk(bulk -> bulk.replaceOne(stock)
                .updateOne(Stock_.id.eq(other.id), Stock_.amount.set(9))
                .insert(new Stock(3)));
        assertThat(result.matched()).isEqualTo(2);
        assertThat(stock.version).isEqualTo(2);
        assertThat(stock.hasChanges()).isFalse();
        Stock stored = stocks.get(other.id).orElseThrow();
        assertThat(stored.version).isEqualTo(2);
        assertThat(result.document(2, Stock.class).version).isEqualTo(1);
        other.amount = 7;
        BulkWriteException failure = failure(
                () -> stocks.bulk(bulk -> bulk.replaceOne(other).delete(stock).delete(other)));
        assertThat(failure.items()).extracting(BulkWriteException.Item::index).containsExactly(0, 2);
        assertThat(failure.items()).allSatisfy(item -> {
            assertThat(item.outcome()).isEqualTo(Outcome.CONFLICT);
            assertThat(item.id()).isEqualTo(other.id);
            assertThat(item.cause())
                    .isInstanceOf(ConcurrentChangeException.class)
                    .hasMessageContaining("its version in the database is not 1 any more");
        });
        assertThat(failure.count(Outcome.DONE)).isEqualTo(1);
        assertThat(other.version).isEqualTo(1);
        assertThat(stocks.get(stock.id)).isEmpty();
        assertThat(stocks.get(other.id))
                .hasValueSatisfying(each -> assertThat(each.amount).isEqualTo(9));
    }

    @Test
    void aReplacementThatIsNotThere() {
        List<Item> given =
                items.insertMany(IntStream.range(0, 3).mapToObj(Item::new).toList());
        items.deleteById(given.get(1).id);
        given.forEach(item -> item.text = "replaced");
        BulkWriteException failure = failure(() -> items.bulk(bulk -> given.forEach(bulk::replaceOne)));
        assertThat(failure.items()).singleElement().satisfies(item -> {
            assertThat(item.index()).isEqualTo(1);
            assertThat(item.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(item.cause()).isInstanceOf(DocumentNotFoundException.class);
        });
        assertThat(items.find(Item_.text.eq("replaced")).count()).isEqualTo(2);
        assertThat(given.get(0).hasChanges()).isFalse();
        assertThat(given.get(1).hasChanges()).isTrue();
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
    void arrayFiltersAndHints() {
        Item item = new Item(1);
        item.marks.addAll(List.of(1, 5, 9));
        items.insert(item);
        items.bulk(bulk -> bulk.updateOne(
                        items.find(Item_.number.eq(1)).hint("_id_"),
                        Item_.marks
                                .filtered("big")
                                .set(0)
                                .where(Item_.marks.filtered("big").gt(4)))
                .deleteMany(items.find(Item_.number.eq(2)).hint("_id_")));
        assertThat(items.get(item.id).orElseThrow().marks).containsExactly(1, 0, 0);
    }

    @Test
    @RequiresServer(Capability.COLLATION)
    void collations() {
        items.insertMany(List.of(new Item(1).code("Ada"), new Item(2).code("ada")));
        Collation ignoringCase = Collation.builder()
                .locale("en")
                .collationStrength(CollationStrength.SECONDARY)
                .build();
        BulkResult result = bridge.bulk(bulk -> {
            bulk.on(items).updateMany(items.find(Item_.code.eq("ADA")).collation(ignoringCase), Item_.number.set(7));
            bulk.on(stocks).insert(new Stock(1));
        });
        assertThat(result.matched()).isEqualTo(2);
    }

    // ---- errors ----

    @Test
    void orderedStopsAtTheFirstError() {
        items.insert(new Item(0).code("a"));
        Item first = new Item(1).code("b");
        Item second = new Item(2).code("a");
        Item third = new Item(3).code("c");
        BulkWriteException failure = failure(() -> items.bulk(
                bulk -> bulk.insert(first).insert(second).insert(third).deleteMany(Filter.all())));
        assertThat(failure).hasMessageStartingWith("of 4 operations: 1 DONE, 1 FAILED, 2 NOT_TRIED");
        assertThat(failure.items())
                .extracting(BulkWriteException.Item::outcome)
                .containsExactly(Outcome.FAILED, Outcome.NOT_TRIED, Outcome.NOT_TRIED);
        assertThat(failure.items().get(0).index()).isEqualTo(1);
        assertThat(failure.items().get(0).id()).isEqualTo(second.id);
        assertThat(failure.items().get(0).cause()).isInstanceOf(DuplicateKeyException.class);
        assertThat(failure.items().get(2).id()).isNull();
        assertThat(items.count()).isEqualTo(2);
        assertThat(first.hasChanges()).isFalse();
        assertThat(third.hasChanges()).isTrue();
    }

    @Test
    void unorderedTriesAllAndReportsEveryFailure() {
        items.insert(new Item(0).code("a"));
        BulkWriteException failure = failure(() -> bridge.bulk(bulk -> {
            bulk.unordered();
            bulk.on(items)
                    .insert(new Item(1).code("a"))
                    .insert(new Item(2).code("b"))
                    .insert(new Item(3).code("a"));
            bulk.on(stocks).insert(new Stock(1));
        }));
        assertThat(failure.items()).extracting(BulkWriteException.Item::index).containsExactly(0, 2);
        assertThat(failure.count(Outcome.DONE)).isEqualTo(2);
        assertThat(items.count()).isEqualTo(2);
        assertThat(stocks.count()).isEqualTo(1);
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
    void nothingIsSentIfTheBlockThrowsOrThereIsNothing(TestDatabase database) {
        try (Observed observed = new Observed(database)) {
            DataBridge watched = observed.bridge;
            Documents<Item> documents = watched.documents(Item.class);
            assertThatThrownBy(() -> watched.bulk(bulk -> {
                        bulk.on(Item.class).insert(new Item(1));
                        throw new IllegalStateException("changed my mind");
                    }))
                    .hasMessage("changed my mind");
            Item large = new Item(1);
            large.text = "x".repeat(17 << 20);
            assertThatThrownBy(() ->
                            documents.bulk(bulk -> bulk.insert(new Item(2)).insert(large)))
                    .isInstanceOf(DocumentTooLargeException.class);
            assertThatThrownBy(() ->
                            documents.bulk(bulk -> bulk.insert(new Item(2)).replaceOne(new Item(3))))
                    .isInstanceOf(MissingIdException.class);
            assertThatThrownBy(() ->
                            documents.bulk(bulk -> bulk.insert(new Item(2)).insert(null)))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("document of operation 1");
            BulkResult nothing = watched.bulk(bulk -> {});
            assertThat(nothing.inserted()).isZero();
            assertThat(nothing.documents()).isEmpty();
            assertThat(observed.sent()).isEmpty();
        }
    }

    @Test
    void whatABulkCannotSend(TestDatabase database) {
        Bulk<Item> bulk = items.bulk();
        for (var query : List.of(
                items.find().limit(1),
                items.find().skip(1),
                items.find().sort(Item_.number.asc()),
                items.find().maxTime(Duration.ofSeconds(1)),
                items.find().comment("why"))) {
            assertThatThrownBy(() -> bulk.deleteMany(query))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining(
                            "deleteMany in a bulk cannot be used with skip, limit, sort, maxTime or comment");
        }
        try (DataBridge second = DataBridge.connect(database.uri())) {
            assertThatThrownBy(() -> bulk.on(second.documents(Item.class)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("belongs to another bridge");
        }
        bulk.insert(new Item(1)).execute();
        assertThatThrownBy(bulk::execute).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> bulk.insert(new Item(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was executed already");
        assertThat(items.count()).isEqualTo(1);
    }

    @Test
    void theSameObjectTwice() {
        Item item = new Item(1);
        BulkWriteException failure =
                failure(() -> items.bulk(bulk -> bulk.insert(item).insert(item)));
        assertThat(failure.items()).singleElement().satisfies(each -> {
            assertThat(each.index()).isEqualTo(1);
            assertThat(each.outcome()).isEqualTo(Outcome.FAILED);
        });
        assertThat(items.count()).isEqualTo(1);
        assertThat(item.hasChanges()).isFalse();
    }

    @Test
    @RequiresServer(Capability.REAL)
    void unacknowledged() {
        Documents<Item> careless = items.with(Options.DEFAULT.withWriteConcern(WriteConcern.UNACKNOWLEDGED));
        BulkResult result =
                careless.bulk(bulk -> bulk.insert(new Item(1)).updateOne(Filter.all(), Item_.number.set(2)));
        assertThat(result.inserted()).isZero();
        assertThat(result.matched()).isZero();
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

    // ---- the connection ----

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

    @Test
    void anIdOfTheUserIsKept() {
        Item item = new Item(1);
        item.id = new ObjectId();
        ObjectId id = item.id;
        items.bulk(bulk -> bulk.insert(item));
        assertThat(items.get(id)).isPresent();
    }
}
