package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The benchmarks that a mapper can take part in, from what it can do. */
public final class PeerOperations {
    private final Ground ground;
    private final Map<String, Supplier<Operation>> operations = new LinkedHashMap<>();

    /** Of a mapper that can do nothing yet. */
    public PeerOperations(Ground ground) {
        this.ground = ground;
    }

    /** It inserts. */
    public <E> PeerOperations inserts(Inserts<E> inserts) {
        InsertBenchmarks<E> benchmarks = new InsertBenchmarks<>(ground, inserts);
        return add("insert-one", benchmarks::one)
                .add("insert-many-1000", () -> benchmarks.many(1000))
                .add("insert-many-1000-unordered", () -> benchmarks.unordered(1000))
                .add("insert-many-100000", () -> benchmarks.unordered(100_000));
    }

    /** It inserts entities with constraints, and checks them. */
    public <E> PeerOperations validatedInserts(Inserts<E> inserts) {
        InsertBenchmarks<E> benchmarks = new InsertBenchmarks<>(ground, inserts);
        return add("insert-one-validated", benchmarks::one)
                .add("insert-many-1000-validated", () -> benchmarks.many(1000));
    }

    /** It inserts documents that are BSON already. */
    public <E> PeerOperations rawInserts(Inserts<E> inserts) {
        return add("insert-many-1000-raw", () -> new InsertBenchmarks<>(ground, inserts).many(1000));
    }

    /** It finds. */
    public PeerOperations finds(Finds finds) {
        FindBenchmarks benchmarks = new FindBenchmarks(ground, finds);
        add("find-one-by-id", benchmarks::byId)
                .add("find-one-indexed", benchmarks::byEmail)
                .add("find-one-missing", benchmarks::missing)
                .add("find-many-10", () -> benchmarks.many(10))
                .add("find-many-100", () -> benchmarks.many(100))
                .add("find-many-1000", () -> benchmarks.many(1000))
                .add("find-many-10000", () -> benchmarks.many(10_000))
                .add("find-projection-1000", benchmarks::names)
                .add("count", benchmarks::count)
                .add("exists", benchmarks::exists)
                .add("aggregate", benchmarks::byAge);
        return finds instanceof Finds.Distinct distinct ? add("distinct", () -> benchmarks.ages(distinct)) : this;
    }

    /** It changes what is stored. */
    public <P extends PersonEntity> PeerOperations updates(Updates<P> updates) {
        UpdateBenchmarks<P> benchmarks = new UpdateBenchmarks<>(ground, updates);
        return add("update-one", benchmarks::one)
                .add("update-many-1000", benchmarks::all)
                .add("update-operators", benchmarks::operators)
                .add("upsert-one", benchmarks::upsert)
                .add("find-and-update", benchmarks::findAndUpdate)
                .add("replace-one", benchmarks::replace);
    }

    /** It sends writes of several kinds in one call. */
    public <P> PeerOperations bulkWrites(BulkWrites<P> writes) {
        return add("bulk-mixed-1000", () -> new BulkBenchmarks<>(ground, writes).mixed());
    }

    /** It saves people. */
    public <P> PeerOperations saves(Saves.Many<P> saves) {
        return add("save-one-field-small", () -> new SaveBenchmarks<>(ground, saves).onePerson())
                .add("bulk-update-1000", () -> SaveBenchmarks.allDifferent(ground, saves))
                .add("save-all-same-1000", () -> SaveBenchmarks.allSame(ground, saves))
                .add("save-all-tenth-1000", () -> SaveBenchmarks.allTenth(ground, saves));
    }

    /** It saves wide documents. */
    public <W> PeerOperations wideSaves(Saves<W> saves) {
        return add("save-one-field-200", () -> new SaveBenchmarks<>(ground, saves).oneWide());
    }

    /** It deletes. */
    public PeerOperations deletes(Deletes deletes) {
        DeleteBenchmarks benchmarks = new DeleteBenchmarks(ground, deletes);
        return add("delete-one", benchmarks::one).add("delete-many-1000", benchmarks::ofAge);
    }

    private PeerOperations add(String benchmark, Supplier<Operation> operation) {
        operations.put(benchmark, operation);
        return this;
    }

    /** The names of the benchmarks, with the operation of each. */
    public Map<String, Supplier<Operation>> toMap() {
        return Map.copyOf(operations);
    }
}
