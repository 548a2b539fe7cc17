package dev.databridge.benchmarks.suite.peer.odm;

import com.mongodb.client.MongoDatabase;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.Digest;
import dev.databridge.benchmarks.suite.data.OdmData;
import dev.databridge.benchmarks.suite.data.OdmKind;
import dev.databridge.benchmarks.suite.data.OdmStock;
import dev.databridge.benchmarks.suite.peer.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;

/** The tasks that a system takes part in, from what it says of itself; what a run of each is says {@code Expectations}. */
public final class OdmOperations {
    private final MongoDatabase database;
    private final OdmData data;
    private final Map<String, Supplier<Operation>> operations = new HashMap<>();

    /**
     * Of a system that knows no models yet.
     *
     * @param database the worker's database, through the bare driver
     */
    public OdmOperations(MongoDatabase database, DataSet data) {
        this.database = database;
        this.data = data.odm();
    }

    /**
     * It has small models.
     *
     * @param values what a found one holds, with its id
     */
    public <M> OdmOperations small(Supplier<? extends Models<?, M>> models, Function<? super M, Document> values) {
        Runnable fill = () -> OdmStock.fill(database, OdmKind.SMALL, data);
        Runnable fillWithKeys = () -> OdmStock.fillWithKeys(database, data);
        return writes("small", OdmKind.SMALL, models)
                .add("small-find", () -> find(fill, OdmKind.SMALL, By.ID, models.get(), values))
                .add("small-find-by-key", () -> find(fillWithKeys, OdmKind.SMALL, By.KEY, models.get(), values));
    }

    /** It has large models. */
    public OdmOperations large(Supplier<? extends Models<?, ?>> models) {
        return writes("large", OdmKind.LARGE, models);
    }

    /**
     * It has nested models.
     *
     * @param values what a found one holds, with its id
     */
    public <M> OdmOperations nested(Supplier<? extends Models<?, M>> models, Function<? super M, Document> values) {
        Runnable fill = () -> OdmStock.fillWithIndexes(database, data);
        return writes("nested", OdmKind.NESTED, models)
                .add("nested-find", () -> find(fill, OdmKind.NESTED, By.PART, models.get(), values))
                .add("nested-find-in-array", () -> find(fill, OdmKind.NESTED, By.ELEMENT, models.get(), values));
    }

    private OdmOperations writes(String name, OdmKind kind, Supplier<? extends Models<?, ?>> models) {
        return add(name + "-create", () -> create(kind, models.get()))
                .add(name + "-update", () -> update(kind, models.get()));
    }

    private Operation create(OdmKind kind, Models<?, ?> models) {
        Document values = data.values(kind);
        return new Work<>(
                () -> {},
                runs -> OdmStock.empty(database, kind),
                (i, earlier) -> models.create(values),
                result -> OdmStock.created(database, kind));
    }

    private <L> Operation update(OdmKind kind, Models<L, ?> models) {
        List<L> loaded = new ArrayList<>();
        return new Work<>(
                () -> {
                    OdmStock.fill(database, kind, data);
                    loaded.addAll(models.load());
                },
                runs -> {},
                (i, earlier) -> models.update(loaded.get(i % loaded.size()), OdmData.update(earlier)),
                result -> OdmStock.stored(database, kind));
    }

    private <M> Operation find(
            Runnable fill, OdmKind kind, By by, Models<?, M> models, Function<? super M, Document> values) {
        List<Object> wanted =
                IntStream.range(0, kind.count()).mapToObj(by::value).toList();
        return new Work<>(
                fill,
                runs -> {},
                (i, earlier) -> Objects.requireNonNull(
                        models.find(by, wanted.get(DataSet.pick(i) % wanted.size())), "nothing was found"),
                found -> Digest.models(List.of(values.apply(found))));
    }

    private OdmOperations add(String task, Supplier<Operation> operation) {
        operations.put("odm-" + task, operation);
        return this;
    }

    /** The names of the benchmarks, with the operation of each. */
    public Map<String, Supplier<Operation>> toMap() {
        return Map.copyOf(operations);
    }
}
