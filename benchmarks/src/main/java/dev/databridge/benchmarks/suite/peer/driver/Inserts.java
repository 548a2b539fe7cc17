package dev.databridge.benchmarks.suite.peer.driver;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.peer.Shelf;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.RawBsonDocument;

/** Stores new documents. */
final class Inserts<P> {
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final Form<P, ?, ?, ?> form;
    private final Shelf shelf;
    private final MongoCollection<P> people;

    Inserts(Form<P, ?, ?, ?> form, Shelf shelf) {
        this.form = form;
        this.shelf = shelf;
        this.people = Collections.people(form, shelf);
    }

    void addTo(Map<String, Supplier<Operation>> operations) {
        operations.put("insert-one", () -> insert(1, batch -> people.insertOne(batch.get(0))));
        operations.put("insert-many-1000", () -> insert(1000, people::insertMany));
        operations.put("insert-many-1000-unordered", () -> insert(1000, this::insertUnordered));
        operations.put("insert-many-30000", () -> insert(30_000, this::insertUnordered));
        if (form.people().type() == RawBsonDocument.class) {
            operations.put("insert-many-1000-raw", () -> insert(1000, people::insertMany));
        }
    }

    private void insertUnordered(List<P> batch) {
        people.insertMany(batch, UNORDERED);
    }

    private Operation insert(int count, Consumer<List<P>> insert) {
        return shelf.insert(count, form.people().make(), insert);
    }
}
