package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.bulk.BulkResult;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.plan.Options;
import dev.databridge.query.Filter;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operations of a bulk do. */
@DataBridgeTest
class BulkTest {
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
    void anIdOfTheUserIsKept() {
        Item item = new Item(1);
        item.id = new ObjectId();
        ObjectId id = item.id;
        items.bulk(bulk -> bulk.insert(item));
        assertThat(items.get(id)).isPresent();
    }
}
