package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.RawDocuments;
import dev.databridge.bulk.InsertOptions;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.test.DataBridgeTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class RawDocumentsTest {
    private Documents<Item> items;
    private RawDocuments raw;

    @BeforeEach
    void connect(DataBridge bridge) {
        items = bridge.documents(Item.class);
        raw = items.raw();
    }

    private static byte[] bytes(String json) {
        RawBsonDocument document = new RawBsonDocument(BsonDocument.parse(json), new BsonDocumentCodec());
        return Arrays.copyOfRange(
                document.getBackingArray(),
                document.getByteOffset(),
                document.getByteOffset() + document.getByteLength());
    }

    private BsonDocument stored(BsonValue id) {
        return items.driverCollection().find(new BsonDocument("_id", id)).first();
    }

    @Test
    void everyFormIsStoredAsItIs() {
        UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("number", 5);
        map.put("id", uuid);
        map.put("at", Instant.ofEpochMilli(5));
        map.put("inner", Map.of("list", List.of(1, "two")));
        List<BsonValue> ids = raw.insertMany(List.of(
                new Document("number", 1).append("unknown", true),
                BsonDocument.parse("{number: 2}"),
                new RawBsonDocument(bytes("{_id: 'three', number: 3}")),
                bytes("{number: 4}"),
                map,
                Map.of()));
        assertThat(ids).hasSize(6).doesNotHaveDuplicates();
        assertThat(ids.get(2)).isEqualTo(new BsonString("three"));
        assertThat(stored(ids.get(0)).toJson())
                .isEqualTo("{\"_id\": {\"$oid\": \"" + ids.get(0).asObjectId().getValue()
                        + "\"}, \"number\": 1, \"unknown\": true}");
        assertThat(stored(ids.get(3)).keySet()).containsExactly("_id", "number");
        assertThat(stored(ids.get(4)).getBinary("id").asUuid()).isEqualTo(uuid);
        assertThat(stored(ids.get(4)).getDateTime("at").getValue()).isEqualTo(5);
        assertThat(stored(ids.get(4)).getDocument("inner")).isEqualTo(BsonDocument.parse("{list: [1, 'two']}"));
        assertThat(items.find(Item_.number.in(1, 2, 4, 5)).count()).isEqualTo(4);
    }

    @Test
    void driverDocumentsGetTheirIdOthersAreLeftAlone() {
        Document document = new Document("number", 1);
        BsonDocument bson = BsonDocument.parse("{number: 2}");
        byte[] bytes = bytes("{number: 3}");
        byte[] before = bytes.clone();
        List<BsonValue> ids = raw.insertMany(List.of(document, bson, bytes));
        assertThat(document.getObjectId("_id"))
                .isEqualTo(ids.get(0).asObjectId().getValue());
        assertThat(bson.get("_id")).isEqualTo(ids.get(1));
        assertThat(bytes).isEqualTo(before);
    }

    @Test
    void anIdOfItsOwnIsKeptWhereverItStands() {
        List<BsonValue> ids = raw.insertMany(List.of(
                new Document("number", 1).append("_id", 17),
                new Document("_id", null),
                new Document("_id", new Document("a", 1))));
        assertThat(ids.get(0)).isEqualTo(new BsonInt32(17));
        assertThat(ids.get(1).isNull()).isTrue();
        assertThat(stored(ids.get(0)).getInt32("number").getValue()).isEqualTo(1);
        assertThat(items.count()).isEqualTo(3);
    }

    @Test
    void whatIsNoDocumentIsFoundBeforeAnythingIsSent() {
        byte[] broken = bytes("{a: 'text'}");
        broken[7] = 100; // the text's length
        byte[] longer = Arrays.copyOf(bytes("{a: 1}"), 20);
        for (Map.Entry<Object, String> bad : Map.<Object, String>of(
                        broken,
                        "cannot be stored, nothing was sent",
                        longer,
                        "cannot be stored, nothing was sent",
                        new byte[3],
                        "cannot be stored, nothing was sent",
                        new Document("$set", 1),
                        "the field '$set' starts with $",
                        Map.of("_id", List.of(1)),
                        "the _id is of type ARRAY",
                        new Document("_id", new Document("a", new Document("$b", 1))),
                        "the field '$b' inside the _id",
                        new Document("thread", new Thread()),
                        "java.lang.Thread")
                .entrySet()) {
            assertThatThrownBy(() -> raw.insertMany(List.of(new Document("number", 1), bad.getKey())))
                    .isInstanceOf(DocumentEncodeException.class)
                    .hasMessageContaining(bad.getValue());
        }
        assertThatThrownBy(() -> raw.insertMany(List.of(new Document(), "text")))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("document 1 is a java.lang.String; raw documents are byte[], RawBsonDocument, BsonDocument,"
                        + " Document or another Map of String");
        assertThatThrownBy(() -> raw.insertMany(Arrays.asList(new Document(), null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document 1");
        assertThat(items.count()).isZero();
    }

    @Test
    void aSecondIdIsRefused() {
        byte[] twice = {22, 0, 0, 0, 16, '_', 'i', 'd', 0, 1, 0, 0, 0, 16, '_', 'i', 'd', 0, 1, 0, 0, 0, 0};
        twice[0] = (byte) twice.length;
        assertThatThrownBy(() -> raw.insertMany(List.of(twice)))
                .isInstanceOf(DocumentEncodeException.class)
                .hasMessageContaining("'_id' is there twice");
    }

    @Test
    void failuresNameIndexAndId() {
        List<Document> given = List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 1));
        BulkWriteException ordered = catchThrowableOfType(BulkWriteException.class, () -> raw.insertMany(given));
        assertThat(ordered.items())
                .extracting(BulkWriteException.Item::outcome)
                .containsExactly(Outcome.DONE, Outcome.DONE, Outcome.FAILED);
        assertThat(ordered.items().get(2).id()).isEqualTo(new BsonInt32(1));
    }

    @Test
    void aFeedOfRawDocuments() {
        long count = raw.insertAll(
                IntStream.range(0, 20_000).mapToObj(i -> bytes("{number: " + i + "}")), InsertOptions.UNORDERED);
        assertThat(count).isEqualTo(20_000);
        assertThat(items.count()).isEqualTo(20_000);
        BulkWriteException failure = catchThrowableOfType(
                BulkWriteException.class,
                () -> raw.insertAll(
                        List.<Object>of(new Document("_id", new ObjectId()), new byte[3], new Document())
                                .iterator(),
                        InsertOptions.UNORDERED));
        assertThat(failure.count(Outcome.DONE)).isEqualTo(2);
        assertThat(failure.items()).singleElement().satisfies(item -> {
            assertThat(item.index()).isEqualTo(1);
            assertThat(item.outcome()).isEqualTo(Outcome.FAILED);
        });
    }
}
