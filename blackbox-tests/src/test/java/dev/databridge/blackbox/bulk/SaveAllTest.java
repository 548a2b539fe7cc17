package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.blackbox.core.Observed;
import dev.databridge.bulk.SaveResults;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What saveAll sends for what changed of many documents. */
@DataBridgeTest
class SaveAllTest {
    private Documents<Item> items;

    @BeforeEach
    void connect(DataBridge bridge) {
        items = bridge.documents(Item.class);
        items.ensureIndexes();
    }

    private List<Item> loaded(int count) {
        return loaded(items, count);
    }

    private static List<Item> loaded(Documents<Item> items, int count) {
        items.insertMany(IntStream.range(0, count).mapToObj(Item::new).toList());
        return items.find().sort(Item_.number.asc()).toList();
    }

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
}
