package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * The benchmarks that a mapper takes part in, from what it says of itself: how it inserts, finds, updates, saves and deletes.
 * So all mappers do the same, and what they cannot do is not there.
 */
public final class PeerOperations {
    private static final int AGE = 1000;

    private final Shelf shelf;
    private final Map<String, Supplier<Operation>> operations = new HashMap<>();

    /** Of a mapper that can do nothing yet. */
    public PeerOperations(Shelf shelf) {
        this.shelf = shelf;
    }

    /** It inserts. */
    public <E> PeerOperations inserts(Inserts<E> mapper) {
        return add("insert-one", () -> insertOne(mapper))
                .add("insert-many-1000", () -> insertMany(mapper))
                .add("insert-many-1000-unordered", () -> shelf.insert(1000, mapper::make, mapper::insertUnordered))
                .add("insert-many-30000", () -> shelf.insert(30_000, mapper::make, mapper::insertUnordered));
    }

    /** It inserts entities with constraints, and checks them; what it checks them with is made when that is asked for. */
    public <E> PeerOperations validatedInserts(Supplier<? extends Inserts<E>> maker) {
        return add("insert-one-validated", () -> insertOne(maker.get()))
                .add("insert-many-1000-validated", () -> insertMany(maker.get()));
    }

    /** It inserts documents that are BSON already. */
    public <E> PeerOperations rawInserts(Inserts<E> mapper) {
        return add("insert-many-1000-raw", () -> insertMany(mapper));
    }

    private <E> Operation insertMany(Inserts<E> mapper) {
        return shelf.insert(1000, mapper::make, mapper::insertMany);
    }

    private <E> Operation insertOne(Inserts<E> mapper) {
        return shelf.insert(1, mapper::make, batch -> mapper.insert(batch.get(0)));
    }

    /** It finds. */
    public PeerOperations finds(Finds mapper) {
        operations.putAll(new PeerFinds(shelf, mapper).operations());
        return this;
    }

    /** It changes what is stored. */
    public <P extends PersonEntity> PeerOperations updates(Updates<P> mapper) {
        return add(
                        "update-one",
                        () -> shelf.update((i, earlier) -> mapper.setAge(DataSet.id(i % Shelf.STORED), AGE + earlier)))
                .add("update-many-1000", () -> shelf.update((i, earlier) -> mapper.setAgeOfAll(AGE + earlier)))
                .add(
                        "update-operators",
                        () -> shelf.updateAnew((i, earlier) -> mapper.operate(DataSet.id(i % Shelf.STORED))))
                .add("upsert-one", () -> shelf.upsert(mapper::make, mapper::upsert))
                .add(
                        "find-and-update",
                        () -> shelf.findAndUpdate(
                                (i, earlier) -> Objects.requireNonNull(
                                        mapper.findAndSetAge(DataSet.id(i % Shelf.STORED), AGE + earlier)),
                                person -> Outcomes.person(person, PersonEntity::data)))
                .add("replace-one", () -> shelf.replace(mapper::stored, (person, i) -> mapper.replace(person)));
    }

    /** It sends writes of several kinds in one call. */
    public <P> PeerOperations bulkWrites(BulkWrites<P> mapper) {
        return add("bulk-mixed-1000", () -> shelf.mix(mapper::make, mapper::write));
    }

    /** It saves people. */
    public <P> PeerOperations saves(Saves.Many<P> mapper) {
        return add(
                        "save-one-field-small",
                        () -> shelf.save(mapper::load, (loaded, i, earlier) -> saveOne(mapper, loaded, i, earlier)))
                .add(
                        "bulk-update-1000",
                        () -> shelf.save(
                                mapper::load,
                                (loaded, i, earlier) -> saveAll(mapper, loaded, 1, k -> AGE + 1000 * earlier + k)))
                .add(
                        "save-all-same-1000",
                        () -> shelf.save(
                                mapper::load, (loaded, i, earlier) -> saveAll(mapper, loaded, 1, k -> AGE + earlier)))
                .add(
                        "save-all-tenth-1000",
                        () -> shelf.save(
                                mapper::load,
                                (loaded, i, earlier) -> saveAll(mapper, loaded, 10, k -> AGE + 1000 * earlier + k)));
    }

    /** It saves wide documents. */
    public <W> PeerOperations wideSaves(Saves<W> mapper) {
        return add(
                "save-one-field-200",
                () -> shelf.saveWide(mapper::load, (loaded, i, earlier) -> saveOne(mapper, loaded, i, earlier)));
    }

    private static <E> void saveOne(Saves<E> mapper, List<E> loaded, int index, int earlier) {
        E entity = loaded.get(index % loaded.size());
        mapper.change(entity, AGE + earlier);
        mapper.save(entity);
    }

    private static <P> void saveAll(Saves.Many<P> mapper, List<P> loaded, int step, IntUnaryOperator age) {
        for (int k = 0; k < loaded.size(); k += step) {
            mapper.change(loaded.get(k), age.applyAsInt(k));
        }
        mapper.saveAll(loaded);
    }

    /** It deletes. */
    public PeerOperations deletes(Deletes mapper) {
        return add("delete-one", () -> shelf.deleteOne(i -> mapper.delete(DataSet.id(i))))
                .add("delete-many-1000", () -> shelf.deleteMany(mapper::deleteOfAge));
    }

    /** It has the models of the tasks for object mappers. */
    public PeerOperations models(Consumer<OdmOperations> add) {
        OdmOperations models = new OdmOperations(shelf.database(), shelf.data());
        add.accept(models);
        operations.putAll(models.toMap());
        return this;
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
