package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.Shelf;
import dev.databridge.bulk.InsertOptions;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/** Stores new documents. */
final class Inserts {
    private final Shelf shelf;
    private final Documents<Person> people;
    private final Documents<ConstrainedPerson> constrained;

    Inserts(DataBridge bridge, Shelf shelf) {
        this.shelf = shelf;
        this.people = bridge.documents(Person.class);
        this.constrained = bridge.documents(ConstrainedPerson.class);
    }

    void addTo(Map<String, Supplier<Operation>> operations) {
        operations.put("insert-one", () -> shelf.insert(1, Person::of, batch -> people.insert(batch.get(0))));
        operations.put(
                "insert-one-validated",
                () -> shelf.insert(1, ConstrainedPerson::of, batch -> constrained.insert(batch.get(0))));
        operations.put("insert-many-1000", () -> shelf.insert(1000, Person::of, people::insertMany));
        operations.put(
                "insert-many-1000-unordered",
                () -> shelf.insert(1000, Person::of, batch -> people.insertMany(batch, InsertOptions.UNORDERED)));
        operations.put("insert-many-1000-raw", () -> shelf.insert(1000, Inserts::raw, people.raw()::insertMany));
        operations.put(
                "insert-many-1000-validated", () -> shelf.insert(1000, ConstrainedPerson::of, constrained::insertMany));
        operations.put(
                "insert-many-30000",
                () -> shelf.insert(30_000, Person::of, batch -> people.insertMany(batch, InsertOptions.UNORDERED)));
    }

    private static RawBsonDocument raw(PersonData person) {
        return new RawBsonDocument(person.document(), new DocumentCodec());
    }
}
