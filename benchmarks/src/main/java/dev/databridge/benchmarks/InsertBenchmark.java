package dev.databridge.benchmarks;

import com.mongodb.client.MongoCollection;
import dev.databridge.Documents;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;
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
 * Inserts one document, or 1,000 in one call, each time with new ids, into collections that are emptied now and then.
 *
 * <p>The documents are made once, so that time, allocation and processor time are those of the insert.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InsertBenchmark {
    /** How many documents a call inserts. */
    @Param({"1", "1000"})
    public int count = 1;

    private final Server server = new Server();
    private final Documents<Person> people = server.people();
    private final MongoCollection<Document> documents = server.documents();
    private final MongoCollection<PojoPerson> pojos = server.pojos();
    private final MongoCollection<RawBsonDocument> raws = server.raws();
    private List<Person> newPeople = List.of();
    private List<Document> newDocuments = List.of();
    private List<PojoPerson> newPojos = List.of();
    private List<RawBsonDocument> newRaws = List.of();

    /** Makes the documents. */
    @Setup
    public void makeDocuments() {
        newPeople = People.people(count);
        newDocuments = People.documents(count);
        newPojos = People.pojos(count);
        newRaws = People.raws(count);
    }

    /** Empties the collections. */
    @Setup(Level.Iteration)
    public void empty() {
        server.empty();
    }

    /** Drops the database. */
    @TearDown
    public void close() {
        server.close();
    }

    /** data-bridge. */
    @Benchmark
    public Object dataBridge() {
        newPeople.forEach(person -> person.id = new ObjectId());
        return count == 1 ? people.insert(newPeople.get(0)) : people.insertMany(newPeople);
    }

    /** The driver's tree. */
    @Benchmark
    public Object document() {
        newDocuments.forEach(document -> document.put("_id", new ObjectId()));
        return count == 1 ? documents.insertOne(newDocuments.get(0)) : documents.insertMany(newDocuments);
    }

    /** The driver's mapper. */
    @Benchmark
    public Object pojo() {
        newPojos.forEach(person -> person.id = new ObjectId());
        return count == 1 ? pojos.insertOne(newPojos.get(0)) : pojos.insertMany(newPojos);
    }

    /** The floor. */
    @Benchmark
    public Object raw() {
        newRaws.forEach(InsertBenchmark::renew);
        return count == 1 ? raws.insertOne(newRaws.get(0)) : raws.insertMany(newRaws);
    }

    /** Puts a new id into the bytes: it is the first field, behind 4 bytes of length, a type and {@code _id}. */
    private static void renew(RawBsonDocument document) {
        new ObjectId().putToByteBuffer(document.getByteBuffer().asNIO().position(9));
    }
}
