package dev.databridge.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import dev.databridge.DocumentLoader;
import dev.databridge.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** 200 virtual threads that each get documents by their ids, one by one. Needs JDK 21. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LoaderBenchmark {
    private static final int THREADS = 200;
    private static final int GETS = 50;
    private static final int COUNT = 10_000;

    private final Server server = new Server();
    private final Documents<Person> people = server.people();
    private final MongoCollection<Document> documents = server.peopleAsDocuments();
    private final DocumentLoader<Person> loader = people.loader();
    private final ExecutorService threads = virtualThreads();
    private final List<ObjectId> ids = new ArrayList<>();

    /** Stores the documents. */
    @Setup
    public void fill() {
        for (Person person : people.insertMany(People.people(COUNT))) {
            ids.add(Objects.requireNonNull(person.id));
        }
    }

    /** Drops the database. */
    @TearDown
    public void close() {
        threads.shutdown();
        loader.close();
        server.close();
    }

    /** By name, because the benchmarks are compiled for JDK 17. */
    private static ExecutorService virtualThreads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException old) {
            throw new IllegalStateException("LoaderBenchmark needs JDK 21 or later", old);
        }
    }

    private int getAll(Function<ObjectId, Object> get) throws InterruptedException, ExecutionException {
        List<Future<Integer>> results = new ArrayList<>(THREADS);
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            results.add(threads.submit(() -> getSome(thread, get)));
        }
        int sum = 0;
        for (Future<Integer> result : results) {
            sum += result.get();
        }
        return sum;
    }

    private int getSome(int thread, Function<ObjectId, Object> get) {
        int sum = 0;
        for (int i = 0; i < GETS; i++) {
            sum += get.apply(ids.get((thread * 37 + i * 101) % COUNT)).hashCode();
        }
        return sum;
    }

    /** The loader. */
    @Benchmark
    @OperationsPerInvocation(THREADS * GETS)
    public int dataBridge() throws InterruptedException, ExecutionException {
        return getAll(id -> loader.get(id).orElseThrow());
    }

    /** One query for each. */
    @Benchmark
    @OperationsPerInvocation(THREADS * GETS)
    public int withoutLoader() throws InterruptedException, ExecutionException {
        return getAll(id -> people.get(id).orElseThrow());
    }

    /** One query of the driver for each. */
    @Benchmark
    @OperationsPerInvocation(THREADS * GETS)
    public int document() throws InterruptedException, ExecutionException {
        return getAll(
                id -> Objects.requireNonNull(documents.find(Filters.eq(id)).first()));
    }
}
