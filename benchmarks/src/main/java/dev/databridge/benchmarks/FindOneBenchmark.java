package dev.databridge.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import dev.databridge.Documents;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Finds one document by a field with an index, each time another. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FindOneBenchmark {
    private static final int COUNT = 1000;

    private final Server server = new Server();
    private final Documents<Person> people = server.people();
    private final MongoCollection<Document> documents = server.documents();
    private final MongoCollection<PojoPerson> pojos = server.pojos();
    private final MongoCollection<RawBsonDocument> raws = server.raws();
    private int number;

    /** Stores the documents. */
    @Setup
    public void fill() {
        server.fill(COUNT);
    }

    /** Drops the database. */
    @TearDown
    public void close() {
        server.close();
    }

    private String nextEmail() {
        number = (number + 7) % COUNT;
        return "ada" + number + "@example.com";
    }

    /** data-bridge. */
    @Benchmark
    public Optional<Person> dataBridge() {
        return people.findOne(Person_.email.eq(nextEmail()));
    }

    /** The driver's tree. */
    @Benchmark
    public @Nullable Document document() {
        return documents.find(Filters.eq("email", nextEmail())).first();
    }

    /** The driver's mapper. */
    @Benchmark
    public @Nullable PojoPerson pojo() {
        return pojos.find(Filters.eq("email", nextEmail())).first();
    }

    /** The floor. */
    @Benchmark
    public @Nullable RawBsonDocument raw() {
        return raws.find(Filters.eq("email", nextEmail())).first();
    }
}
