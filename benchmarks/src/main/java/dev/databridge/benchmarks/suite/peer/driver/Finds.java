package dev.databridge.benchmarks.suite.peer.driver;

import static com.mongodb.client.model.Filters.eq;
import static dev.databridge.benchmarks.suite.data.DataSet.pick;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.Digest;
import dev.databridge.benchmarks.suite.peer.Outcomes;
import dev.databridge.benchmarks.suite.peer.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads. */
final class Finds<P, N, G> {
    private static final int ALL = DataSet.PEOPLE;

    private final Form<P, N, G, ?> form;
    private final Shelf shelf;
    private final MongoCollection<P> people;

    Finds(Form<P, N, G, ?> form, Shelf shelf) {
        this.form = form;
        this.shelf = shelf;
        this.people = Collections.people(form, shelf);
    }

    void addTo(Map<String, Supplier<Operation>> operations) {
        operations.put(
                "find-one-by-id",
                () -> shelf.find(
                        ALL, i -> people.find(eq("_id", DataSet.id(pick(i)))).first(), this::person));
        operations.put("find-one-indexed", () -> shelf.find(ALL, i -> byEmail(DataSet.email(pick(i))), this::person));
        operations.put("find-one-missing", () -> shelf.find(ALL, i -> byEmail(DataSet.unknownEmail(i)), this::person));
        for (int count = 10; count <= ALL; count *= 10) {
            int stored = count;
            operations.put("find-many-" + count, () -> shelf.find(stored, i -> findAll(), this::people));
        }
        operations.put(
                "find-many-1000-one-reply",
                () -> shelf.find(
                        Shelf.STORED, i -> people.find().batchSize(ALL).into(new ArrayList<>()), this::people));
        operations.put("find-projection-1000", this::projection);
        operations.put("count", () -> shelf.find(ALL, i -> people.countDocuments(eq("active", true)), String::valueOf));
        operations.put("exists", () -> shelf.find(ALL, i -> exists(DataSet.email(pick(i))), String::valueOf));
        operations.put("distinct", () -> shelf.find(ALL, i -> ages(), Expectations::ages));
        operations.put("aggregate", this::aggregate);
    }

    private @Nullable P byEmail(String email) {
        return people.find(eq("email", email)).first();
    }

    private List<P> findAll() {
        return people.find().into(new ArrayList<>());
    }

    private boolean exists(String email) {
        return people.find(eq("email", email))
                        .projection(Projections.include("_id"))
                        .first()
                != null;
    }

    private List<Integer> ages() {
        return people.distinct("age", Integer.class).into(new ArrayList<>());
    }

    private String person(@Nullable P found) {
        return Outcomes.person(found, form.people().values());
    }

    private String people(List<P> found) {
        return Outcomes.people(form.people().values()).apply(found);
    }

    private Operation projection() {
        Bson fields = Projections.fields(Projections.include("name", "email"), Projections.excludeId());
        Class<N> type = form.names().type();
        return shelf.find(
                Shelf.STORED,
                i -> people.find(type).projection(fields).into(new ArrayList<>()),
                found -> lines(found, form.names().line()));
    }

    private Operation aggregate() {
        List<Bson> byAge = List.of(
                Aggregates.group("$age", Accumulators.sum("count", 1), Accumulators.avg("mean", "$score")),
                Aggregates.sort(Sorts.ascending("_id")));
        Class<G> type = form.groups().type();
        return shelf.find(
                ALL,
                i -> people.aggregate(byAge, type).into(new ArrayList<>()),
                found -> lines(found, form.groups().line()));
    }

    private static <R> String lines(List<R> found, Function<R, String> line) {
        return Digest.lines(found.stream().map(line).toList());
    }
}
