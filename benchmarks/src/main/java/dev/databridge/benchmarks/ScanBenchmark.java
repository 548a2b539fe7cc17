package dev.databridge.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import dev.databridge.Documents;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Reads all documents of a collection one by one, with some work for each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScanBenchmark {
    private static final int WORK_NANOS = 2_000;

    /** How many documents there are. */
    @Param("100000")
    public int count = 100_000;

    private final Server server = new Server();
    private final Documents<Person> people = server.people();
    private final MongoCollection<Document> documents = server.peopleAsDocuments();
    private long tokens;

    /** Stores the documents, and finds how much work two microseconds are. */
    @Setup
    public void fill() {
        people.insertMany(People.people(count));
        tokens = calibrate();
    }

    private static long calibrate() {
        long tokens = 1_000_000;
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long start = System.nanoTime();
            Blackhole.consumeCPU(tokens);
            best = Math.min(best, System.nanoTime() - start);
        }
        return tokens * WORK_NANOS / best;
    }

    /** Drops the database. */
    @TearDown
    public void close() {
        server.close();
    }

    private void work(Object document, Blackhole blackhole) {
        blackhole.consume(document);
        Blackhole.consumeCPU(tokens);
    }

    /** data-bridge, which reads ahead. */
    @Benchmark
    public void dataBridge(Blackhole blackhole) {
        people.find().forEach(person -> work(person, blackhole));
    }

    /** data-bridge, one after the other. */
    @Benchmark
    public void withoutReadAhead(Blackhole blackhole) {
        people.find().readAhead(false).forEach(person -> work(person, blackhole));
    }

    /** data-bridge, one after the other in batches of the size that is read ahead. */
    @Benchmark
    public void sameBatches(Blackhole blackhole) {
        people.find().readAhead(false).batchSize(1_000).forEach(person -> work(person, blackhole));
    }

    /** The driver's tree. */
    @Benchmark
    public void document(Blackhole blackhole) {
        try (MongoCursor<Document> cursor = documents.find().iterator()) {
            cursor.forEachRemaining(document -> work(document, blackhole));
        }
    }
}
