package dev.databridge.benchmarks.suite.peer.driver;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.peer.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.bson.conversions.Bson;

/** Changes objects that were loaded, and saves what changed: which it is, the program has to know. */
final class Saves<P, W> {
    private final Form<P, ?, ?, W> form;
    private final Shelf shelf;
    private final MongoCollection<P> people;
    private final MongoCollection<W> wide;

    Saves(Form<P, ?, ?, W> form, Shelf shelf) {
        this.form = form;
        this.shelf = shelf;
        this.people = Collections.people(form, shelf);
        this.wide = Collections.wide(form, shelf);
    }

    void addTo(Map<String, Supplier<Operation>> operations) {
        operations.put("save-one-field-small", () -> shelf.save(this::load, this::saveOne));
        operations.put(
                "save-one-field-200",
                () -> shelf.saveWide(
                        () -> wide.find().into(new ArrayList<>()),
                        (loaded, i, earlier) -> wide.updateOne(
                                eq("_id", DataSet.wideId(i % DataSet.WIDE)), set("f0", 1000 + earlier))));
        operations.put(
                "bulk-update-1000",
                () -> shelf.save(
                        this::load, (loaded, i, earlier) -> saveAll(loaded, 1, k -> 1000 + 1000 * earlier + k)));
        operations.put(
                "save-all-same-1000",
                () -> shelf.save(this::load, (loaded, i, earlier) -> saveAll(loaded, 1, k -> 1000 + earlier)));
        operations.put(
                "save-all-tenth-1000",
                () -> shelf.save(
                        this::load, (loaded, i, earlier) -> saveAll(loaded, 10, k -> 1000 + 1000 * earlier + k)));
    }

    private List<P> load() {
        return people.find().into(new ArrayList<>());
    }

    private void saveOne(List<P> loaded, int index, int earlier) {
        int number = index % Shelf.STORED;
        people.updateOne(id(number), age(loaded.get(number), 1000 + earlier));
    }

    private void saveAll(List<P> loaded, int step, IntUnaryOperator age) {
        List<UpdateOneModel<P>> models = new ArrayList<>();
        for (int k = 0; k < Shelf.STORED; k += step) {
            models.add(new UpdateOneModel<>(id(k), age(loaded.get(k), age.applyAsInt(k))));
        }
        people.bulkWrite(models, new BulkWriteOptions().ordered(false));
    }

    private static Bson id(int number) {
        return eq("_id", DataSet.id(number));
    }

    private Bson age(P person, int age) {
        form.people().setAge().accept(person, age);
        return set("age", age);
    }
}
