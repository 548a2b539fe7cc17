package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databridge.Bulk;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.blackbox.core.Observed;
import dev.databridge.bulk.BulkResult;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.exception.MissingIdException;
import dev.databridge.query.Filter;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a bulk says when some of its operations fail, or cannot be sent at all. */
@DataBridgeTest
class BulkFailuresTest {
    private DataBridge bridge;
    private Documents<Item> items;
    private Documents<Stock> stocks;

    @BeforeEach
    void connect(DataBridge given) {
        bridge = given;
        items = bridge.documents(Item.class);
        stocks = bridge.documents(Stock.class);
        items.ensureIndexes();
    }

    private static BulkWriteException failure(Runnable bulk) {
        return catchThrowableOfType(BulkWriteException.class, bulk::run);
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
}
