package dev.databridge.benchmarks.suite.peer.driver;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.Mix;
import dev.databridge.benchmarks.suite.peer.Outcomes;
import dev.databridge.benchmarks.suite.peer.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.conversions.Bson;

/** Changes and deletes what is stored without loading it. */
final class Updates<P> {
    private static final FindOneAndUpdateOptions AS_IT_IS_THEN =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final Form<P, ?, ?, ?> form;
    private final Shelf shelf;
    private final MongoCollection<P> people;

    Updates(Form<P, ?, ?, ?> form, Shelf shelf) {
        this.form = form;
        this.shelf = shelf;
        this.people = Collections.people(form, shelf);
    }

    void addTo(Map<String, Supplier<Operation>> operations) {
        operations.put(
                "update-one", () -> shelf.update((i, earlier) -> people.updateOne(id(i), set("age", 1000 + earlier))));
        operations.put(
                "update-many-1000",
                () -> shelf.update(
                        (i, earlier) -> people.updateMany(Filters.gte("age", 0), set("age", 1000 + earlier))));
        operations.put(
                "update-operators",
                () -> shelf.updateAnew((i, earlier) ->
                        people.updateOne(id(i), combine(inc("age", 1), push("tags", "delta"), set("score", 0.5)))));
        operations.put("upsert-one", () -> shelf.upsert(person -> person, this::upsert));
        operations.put(
                "find-and-update",
                () -> shelf.findAndUpdate(
                        (i, earlier) -> Objects.requireNonNull(
                                people.findOneAndUpdate(id(i), set("age", 1000 + earlier), AS_IT_IS_THEN)),
                        found -> Outcomes.person(found, form.people().values())));
        operations.put(
                "replace-one",
                () -> shelf.replace(form.people().stored(), (other, i) -> people.replaceOne(id(i), other)));
        operations.put("bulk-mixed-1000", () -> shelf.mix(form.people().make(), this::bulk));
        operations.put("delete-one", () -> shelf.deleteOne(i -> people.deleteOne(eq("_id", DataSet.id(i)))));
        operations.put("delete-many-1000", () -> shelf.deleteMany(age -> people.deleteMany(eq("age", age))));
    }

    private static Bson id(int run) {
        return eq("_id", DataSet.id(run % Shelf.STORED));
    }

    private Object upsert(PersonData person) {
        return people.updateOne(
                eq("email", person.email()),
                combine(
                        set("name", person.name()),
                        set("email", person.email()),
                        set("age", person.age()),
                        set("active", person.active()),
                        set("score", person.score()),
                        set("created", person.createdAt()),
                        set("tags", person.tags()),
                        set("address", person.address())),
                UPSERT);
    }

    private void bulk(Mix<P> mix) {
        List<WriteModel<P>> models = new ArrayList<>();
        mix.inserts().forEach(person -> models.add(new InsertOneModel<>(person)));
        mix.updates().forEach(id -> models.add(new UpdateOneModel<>(eq("_id", id), set("age", 1000))));
        mix.deletes().forEach(id -> models.add(new DeleteOneModel<>(eq("_id", id))));
        people.bulkWrite(models);
    }
}
