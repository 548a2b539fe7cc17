package dev.databridge.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import dev.databridge.Documents;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Saves 1,000 loaded documents: all with the same change, each with one of its own, or every tenth with one of its own. The
 * driver is told which documents changed, and what, which it could not know.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SaveAllBenchmark {
    private static final int COUNT = 1000;

    /** What changes between two saves. */
    @Param({"same", "different", "tenth"})
    public String change = "same";

    private final Server server = new Server();
    private final Documents<Traveller> travellers = server.travellers();
    private final MongoCollection<Document> collection = server.documents();
    private List<Traveller> loaded = List.of();
    private List<Document> documents = List.of();
    private int round;

    /** Stores the documents and loads them. */
    @Setup
    public void load() {
        travellers.insertMany(People.people(COUNT).stream().map(Traveller::of).toList());
        loaded = travellers.find().toList();
        documents = People.documents(COUNT);
        collection.insertMany(documents);
    }

    /** Makes a change of its own for each call. */
    @Setup(Level.Invocation)
    public void next() {
        round++;
    }

    /** Drops the database. */
    @TearDown
    public void close() {
        server.close();
    }

    private boolean isChanged(int index) {
        return !change.equals("tenth") || index % 10 == 0;
    }

    private int age(int index) {
        return change.equals("same") ? round : round * COUNT + index;
    }

    /** data-bridge finds out what changed. */
    @Benchmark
    public Object dataBridge() {
        for (int i = 0; i < COUNT; i++) {
            if (isChanged(i)) {
                loaded.get(i).age = age(i);
            }
        }
        return travellers.saveAll(loaded);
    }

    /** The driver, an updateOne for each document that changed. */
    @Benchmark
    public Object updateOne() {
        return collection.bulkWrite(IntStream.range(0, COUNT)
                .filter(this::isChanged)
                .mapToObj(i -> new UpdateOneModel<Document>(
                        Filters.eq(documents.get(i).get("_id")), Updates.set("age", age(i))))
                .toList());
    }

    /** The driver, all documents whole, as who does not know what changed. */
    @Benchmark
    public Object replaceOne() {
        for (int i = 0; i < COUNT; i++) {
            if (isChanged(i)) {
                documents.get(i).put("age", age(i));
            }
        }
        return collection.bulkWrite(documents.stream()
                .map(document -> new ReplaceOneModel<>(Filters.eq(document.get("_id")), document))
                .toList());
    }
}
