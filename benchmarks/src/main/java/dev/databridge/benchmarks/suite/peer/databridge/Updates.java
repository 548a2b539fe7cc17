package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.Mix;
import dev.databridge.benchmarks.suite.peer.Shelf;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.types.ObjectId;

/** Changes and deletes what is stored without loading it. */
final class Updates {
    private final Shelf shelf;
    private final Documents<Person> people;

    Updates(DataBridge bridge, Shelf shelf) {
        this.shelf = shelf;
        this.people = bridge.documents(Person.class);
    }

    void addTo(Map<String, Supplier<Operation>> operations) {
        operations.put(
                "update-one",
                () -> shelf.update(
                        (i, earlier) -> people.updateOne(Person_.id.eq(id(i)), Person_.age.set(1000 + earlier))));
        operations.put(
                "update-many-1000",
                () -> shelf.update(
                        (i, earlier) -> people.updateMany(Person_.age.gte(0), Person_.age.set(1000 + earlier))));
        operations.put(
                "update-operators",
                () -> shelf.updateAnew((i, earlier) -> people.updateOne(
                        Person_.id.eq(id(i)), Person_.age.inc(1), Person_.tags.push("delta"), Person_.score.set(0.5))));
        operations.put("upsert-one", () -> shelf.upsert(person -> person, this::upsert));
        operations.put("replace-one", () -> shelf.replace(Person::stored, (other, i) -> people.replace(other)));
        operations.put("bulk-mixed-1000", () -> shelf.mix(Person::of, this::bulk));
        operations.put("delete-one", () -> shelf.deleteOne(i -> people.deleteById(DataSet.id(i))));
        operations.put("delete-many-1000", () -> shelf.deleteMany(age -> people.deleteMany(Person_.age.eq(age))));
    }

    private static ObjectId id(int run) {
        return DataSet.id(run % Shelf.STORED);
    }

    private Object upsert(PersonData person) {
        return people.find(Person_.email.eq(person.email()))
                .upsertOne(
                        Person_.name.set(person.name()),
                        Person_.email.set(person.email()),
                        Person_.age.set(person.age()),
                        Person_.active.set(person.active()),
                        Person_.score.set(person.score()),
                        Person_.created.set(person.createdAt()),
                        Person_.tags.set(person.tags()),
                        Person_.address().set(new Address(person.street(), person.city(), person.zip())));
    }

    private void bulk(Mix<Person> mix) {
        people.bulk(bulk -> {
            mix.inserts().forEach(bulk::insert);
            mix.updates().forEach(id -> bulk.updateOne(Person_.id.eq(id), Person_.age.set(1000)));
            mix.deletes().forEach(id -> bulk.deleteOne(Person_.id.eq(id)));
        });
    }
}
