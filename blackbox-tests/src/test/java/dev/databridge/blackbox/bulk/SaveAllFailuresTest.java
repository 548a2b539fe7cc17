package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.WriteConcern;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.blackbox.core.Observed;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.plan.Options;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the others when some of many documents cannot be saved. */
@DataBridgeTest
class SaveAllFailuresTest {
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

    private static BulkWriteException failure(Runnable save) {
        return catchThrowableOfType(BulkWriteException.class, save::run);
    }

    private static List<Outcome> outcomes(BulkWriteException failure) {
        return failure.items().stream().map(BulkWriteException.Item::outcome).toList();
    }

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
}
