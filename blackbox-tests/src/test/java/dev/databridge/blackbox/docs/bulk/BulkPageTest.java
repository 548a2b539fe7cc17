package dev.databridge.blackbox.docs.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.Tracked;
import dev.databridge.bulk.BulkResult;
import dev.databridge.bulk.InsertOptions;
import dev.databridge.bulk.SaveResults;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.test.DataBridgeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DataBridgeTest
class BulkPageTest {
    private final List<String> log = new ArrayList<>();
    private Documents<Parcel> parcels;

    @BeforeEach
    void prepare(Documents<Parcel> documents) {
        parcels = documents;
        parcels.ensureIndexes();
    }

    private static List<Parcel> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Parcel("p" + i)).toList();
    }

    @Test
    void inserts() {
        List<Parcel> loaded = many(10);
        parcels.insertMany(loaded); // in order, up to the first that is refused
        parcels.deleteAll();
        parcels.insertMany(loaded, InsertOptions.UNORDERED); // all that can be stored, several calls at once
        assertThat(parcels.count()).isEqualTo(10);
    }

    @Test
    @SuppressWarnings("StreamResourceLeak") // insertAll closes it
    void insertsWithoutEnd(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("numbers.txt"), List.of("a", "b", "c"));
        Stream<String> lines = Files.lines(file);
        long count = parcels.insertAll(
                lines.map(Parcel::new), // closed at the end, whatever happens
                InsertOptions.UNORDERED
                        .withParallelism(3)
                        .withListener((done, notDone) -> log.add(done + " stored, " + notDone + " not")));
        assertThat(count).isEqualTo(3);
        assertThat(log).containsExactly("3 stored, 0 not");
    }

    @Test
    void insertsRaw() {
        RawBsonDocument encoded = RawBsonDocument.parse("{number: 'c'}");
        byte[] bytes = Arrays.copyOf(encoded.getBackingArray(), encoded.getByteLength());
        List<BsonValue> ids = parcels.raw()
                .insertMany(List.of(
                        new Document("number", "a"), // the driver's documents
                        Map.of("number", "b", "state", "lost"), // maps
                        bytes)); // BSON
        assertThat(ids).hasSize(3);
        assertThat(parcels.find(Parcel_.number.in("a", "b", "c")).count()).isEqualTo(3);
    }

    @Test
    void failures() {
        parcels.insert(new Parcel("p1"));
        List<Parcel> loaded = many(3);
        try {
            parcels.insertMany(loaded, InsertOptions.UNORDERED);
        } catch (BulkWriteException failure) {
            for (BulkWriteException.Item item : failure.items(Outcome.FAILED)) {
                log.add(loaded.get(item.index()).number + ": " + item.cause().getMessage());
            }
        }
        assertThat(log).singleElement().asString().startsWith("p1: ").contains("unique index number_1");
    }

    @Test
    void saves() {
        parcels.insertMany(many(1000));
        List<Parcel> late = parcels.find(Parcel_.state.eq("new")).toList();
        late.forEach(parcel -> parcel.state = "late");
        late.get(0).scans.add(17);
        SaveResults<Parcel> results = parcels.saveAll(late); // the same update of 999, another one of the first
        int written = results.done(); // 1000
        int same = parcels.saveAll(late).unchanged(); // 1000, and nothing is sent
        assertThat(written).isEqualTo(1000);
        assertThat(same).isEqualTo(1000);
    }

    @Test
    void savesRecords(Documents<Depot> depots) {
        depots.insertMany(List.of(new Depot("A", 0, 1), new Depot("B", 0, 2)));
        List<Tracked<Depot>> held = depots.find().tracked().toList();
        held.forEach(depot -> depot.update(old -> new Depot(old.code(), old.version(), old.parcels() + 1)));
        depots.saveAllTracked(held);
        assertThat(held).allSatisfy(depot -> assertThat(depot.value().version()).isEqualTo(2));
    }

    @Test
    void bulks(DataBridge bridge, Documents<Depot> depots) {
        depots.insert(new Depot("A", 0, 1));
        parcels.insertMany(many(3));
        Parcel fresh = new Parcel("p9");
        BulkResult result = bridge.bulk(bulk -> {
            bulk.on(Parcel.class)
                    .insert(fresh)
                    .updateMany(Parcel_.state.eq("new"), Parcel_.state.set("sorted"))
                    .upsertOne(Parcel_.number.eq("p77"), Parcel_.state.set("found"))
                    .deleteOne(Parcel_.number.eq("p2"));
            bulk.on(Depot.class).updateOne(Depot_.id.eq("A"), Depot_.parcels.inc(1));
        });
        assertThat(result.inserted()).isEqualTo(1);
        assertThat(result.deleted()).isEqualTo(1);
        assertThat(fresh.hasChanges()).isFalse();
    }

    @Test
    void builders() {
        parcels.insertMany(many(3));
        BulkResult result = parcels.bulk()
                .updateOne(parcels.find(Parcel_.number.eq("p1")).hint("number_1"), Parcel_.state.set("here"))
                .updateMany(
                        Parcel_.state.eq("here"),
                        Parcel_.scans
                                .filtered("old")
                                .set(0)
                                .where(Parcel_.scans.filtered("old").lt(5)))
                .unordered()
                .execute();
        assertThat(result.matched()).isBetween(1L, 2L);
    }

    @Test
    void nothingIsSentIfTheBlockThrows(DataBridge bridge) {
        Throwable failure = catchThrowable(() -> bridge.bulk(bulk -> {
            bulk.on(Parcel.class).insert(new Parcel("p1"));
            throw new IllegalStateException("no");
        }));
        assertThat(failure).hasMessage("no");
        assertThat(parcels.count()).isZero();
    }
}
