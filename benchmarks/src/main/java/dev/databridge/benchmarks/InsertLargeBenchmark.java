package dev.databridge.benchmarks;

import com.mongodb.client.MongoCollection;
import dev.databridge.Documents;
import dev.databridge.bulk.InsertOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Inserts 100,000 documents in any order, each time with new ids, into collections that are emptied before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class InsertLargeBenchmark {
    private static final int COUNT = 100_000;

    private final Server server = new Server();
    private final Documents<Person> people = server.people();
    private final MongoCollection<Document> collection = server.documents();
    private final List<Person> newPeople = People.people(COUNT);
    private final List<Document> newDocuments = People.documents(COUNT);

    /** Empties the collections. */
    @Setup(Level.Invocation)
    public void empty() {
        server.empty();
    }

    /** Drops the database. */
    @TearDown
    public void close() {
        server.close();
    }

    /** data-bridge, one call after the other. */
    @Benchmark
    public Object oneCall() {
        newPeople.forEach(person -> person.id = new ObjectId());
        return people.insertMany(newPeople, InsertOptions.UNORDERED.withParallelism(1));
    }

    /** data-bridge, two calls under way. */
    @Benchmark
    public Object dataBridge() {
        newPeople.forEach(person -> person.id = new ObjectId());
        return people.insertMany(newPeople, InsertOptions.UNORDERED);
    }

    /** data-bridge, from an iterator, of which nothing is kept. */
    @Benchmark
    public Object feed() {
        newPeople.forEach(person -> person.id = new ObjectId());
        return people.insertAll(newPeople, InsertOptions.UNORDERED);
    }

    /** The driver's tree. */
    @Benchmark
    public Object document() {
        newDocuments.forEach(document -> document.put("_id", new ObjectId()));
        return collection.insertMany(newDocuments);
    }
}
