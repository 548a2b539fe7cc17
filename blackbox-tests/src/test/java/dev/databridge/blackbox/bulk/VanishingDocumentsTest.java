package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents that come and go between a write of many and the question which of them are there. */
@DataBridgeTest
class VanishingDocumentsTest {
    private Meanwhile meanwhile;
    private Documents<Item> items;
    private Documents<Item> watched;
    private List<Item> loaded;

    @BeforeEach
    void store(DataBridge bridge, TestDatabase database) {
        meanwhile = new Meanwhile(database);
        watched = meanwhile.bridge.documents(Item.class);
        items = bridge.documents(Item.class);
        items.insertMany(IntStream.range(0, 4)
                .mapToObj(i -> {
                    Item item = new Item(i);
                    item.part = new Item.Part();
                    return item;
                })
                .toList());
        loaded = watched.find().sort(Item_.number.asc()).toList();
    }

    @AfterEach
    void close() {
        meanwhile.close();
    }

    private static List<Outcome> outcomes(BulkWriteException failure) {
        return failure.items().stream().map(BulkWriteException.Item::outcome).toList();
    }

    private void removePart(int number) {
        items.driverCollection()
                .updateOne(BsonDocument.parse("{number: " + number + "}"), BsonDocument.parse("{$set: {part: null}}"));
    }

    // ---- saveAll ----

    @Test
    void aPartThatWasNoDocumentIsNotTakenForTheDocumentThatVanished() {
        removePart(0);
        loaded.forEach(item -> item.part.size = 7);
        meanwhile.before("find", () -> items.deleteById(loaded.get(3).id));
        BulkWriteException failure = catchThrowableOfType(BulkWriteException.class, () -> watched.saveAll(loaded));
        assertThat(outcomes(failure)).containsExactly(Outcome.CONFLICT, Outcome.DONE, Outcome.DONE, Outcome.FAILED);
        assertThat(failure.items().get(0).cause())
                .isInstanceOf(ConcurrentChangeException.class)
                .hasMessageContaining("what the change reaches into (part) is no document");
        assertThat(failure.items().get(3).cause()).isInstanceOf(DocumentNotFoundException.class);
        assertThat(loaded.get(0).hasChanges()).isTrue();
        assertThat(loaded.get(1).hasChanges()).isFalse();
        assertThat(items.find(Item_.part().size.eq(7)).count()).isEqualTo(2);
    }

    @Test
    void withoutPartsWhatIsThereWasWritten() {
        items.deleteById(loaded.get(1).id);
        loaded.forEach(item -> item.text = "same");
        BulkWriteException failure = catchThrowableOfType(BulkWriteException.class, () -> watched.saveAll(loaded));
        assertThat(outcomes(failure)).containsExactly(Outcome.DONE, Outcome.FAILED, Outcome.DONE, Outcome.DONE);
    }

    @Test
    void whatWasStoredAnewIsWrittenOnceMore() {
        items.deleteById(loaded.get(1).id);
        loaded.forEach(item -> item.text = "same");
        Item again = new Item(1);
        again.id = loaded.get(1).id;
        meanwhile.before("find", () -> items.insert(again));
        assertThat(watched.saveAll(loaded).done()).isEqualTo(4);
        assertThat(items.find(Item_.text.eq("same")).count()).isEqualTo(4);
    }

    @Test
    void aSecondSendingThatIsLostSaysNothingOfTheFirst() {
        removePart(0);
        loaded.forEach(item -> item.part.size = 7);
        meanwhile.before("find", meanwhile.bridge::close);
        BulkWriteException failure = catchThrowableOfType(BulkWriteException.class, () -> watched.saveAll(loaded));
        assertThat(outcomes(failure)).containsOnly(Outcome.UNKNOWN);
        assertThat(failure.items()).allSatisfy(item -> assertThat(item.cause()).isNotNull());
    }

    // ---- bulk ----

    private BulkWriteException replaceAllMeanwhile(Runnable action) {
        items.deleteById(loaded.get(0).id);
        loaded.forEach(item -> item.text = "replaced");
        meanwhile.before("find", action);
        return catchThrowableOfType(
                BulkWriteException.class, () -> watched.bulk(bulk -> loaded.forEach(bulk::replaceOne)));
    }

    @Test
    @RequiresServer(Capability.EMBEDDED)
    void whereTheTotalsFitNoDocumentsItIsUnknownWhichWereReplaced() {
        Item again = new Item(50);
        again.id = loaded.get(0).id;
        BulkWriteException failure = replaceAllMeanwhile(() -> items.insert(again));
        assertThat(failure.count(Outcome.DONE)).isZero();
        assertThat(failure.items(Outcome.UNKNOWN))
                .hasSize(4)
                .allSatisfy(item -> assertThat(item.cause())
                        .isInstanceOf(DataBridgeException.class)
                        .hasMessageContaining(
                                "of 4 operations that each need a document, 3 found it, and 4 documents are there"
                                        + " now"));
        assertThat(loaded).allMatch(Item::hasChanges);
        assertThat(items.get(again.id).orElseThrow().number).isEqualTo(50);
    }

    @Test
    @RequiresServer(Capability.EMBEDDED)
    void whatIsGoneIsMissingAndTheOthersAreUnknown() {
        BulkWriteException failure = replaceAllMeanwhile(() -> items.deleteById(loaded.get(3).id));
        assertThat(outcomes(failure)).containsExactly(Outcome.FAILED, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.FAILED);
        assertThat(failure.items().get(0).cause()).isInstanceOf(DocumentNotFoundException.class);
    }

    @Test
    void otherwiseEachOperationIsKnown() {
        BulkWriteException failure = replaceAllMeanwhile(() -> {});
        assertThat(failure.count(Outcome.DONE)).isEqualTo(3);
        assertThat(failure.items()).singleElement().satisfies(item -> {
            assertThat(item.index()).isZero();
            assertThat(item.outcome()).isEqualTo(Outcome.FAILED);
        });
    }
}
