package dev.databridge.benchmarks;

import com.mongodb.client.MongoCollection;
import dev.databridge.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Finds all documents of a collection, as a list. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FindBenchmark {
    /** How many documents there are. */
    @Param({"100", "1000", "10000"})
    public int count = 100;

    private final Server server = new Server();
    private final Documents<Person> people = server.people();
    private final MongoCollection<Document> documents = server.documents();
    private final MongoCollection<PojoPerson> pojos = server.pojos();
    private final MongoCollection<RawBsonDocument> raws = server.raws();

    /** Stores the documents. */
    @Setup
    public void fill() {
        server.fill(count);
    }

    /** Drops the database. */
    @TearDown
    public void close() {
        server.close();
    }

    /** data-bridge. */
    @Benchmark
    public List<Person> dataBridge() {
        return people.find().toList();
    }

    /** The driver's tree. */
    @Benchmark
    public List<Document> document() {
        return documents.find().into(new ArrayList<>());
    }

    /** The driver's mapper. */
    @Benchmark
    public List<PojoPerson> pojo() {
        return pojos.find().into(new ArrayList<>());
    }

    /** The floor. */
    @Benchmark
    public List<RawBsonDocument> raw() {
        return raws.find().into(new ArrayList<>());
    }
}
