package dev.databridge.benchmarks.suite.peer.databridge;

import static dev.databridge.benchmarks.suite.data.DataSet.pick;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.aggregate.Accumulator;
import dev.databridge.aggregate.Pipeline;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.Digest;
import dev.databridge.benchmarks.suite.peer.Outcomes;
import dev.databridge.benchmarks.suite.peer.Shelf;
import dev.databridge.query.Sort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads. */
final class Finds {
    private static final int ALL = DataSet.PEOPLE;

    private final Shelf shelf;
    private final Documents<Person> people;

    Finds(DataBridge bridge, Shelf shelf) {
        this.shelf = shelf;
        this.people = bridge.documents(Person.class);
    }

    void addTo(Map<String, Supplier<Operation>> operations) {
        operations.put("find-one-by-id", () -> shelf.find(ALL, i -> people.get(DataSet.id(pick(i))), Finds::person));
        operations.put("find-one-indexed", () -> shelf.find(ALL, i -> byEmail(DataSet.email(pick(i))), Finds::person));
        operations.put("find-one-missing", () -> shelf.find(ALL, i -> byEmail(DataSet.unknownEmail(i)), Finds::person));
        for (int count = 10; count <= ALL; count *= 10) {
            int stored = count;
            operations.put(
                    "find-many-" + count,
                    () -> shelf.find(stored, i -> people.find().toList(), Outcomes.people(Person::data)));
        }
        // As all its finds of many: it asks for large replies by itself.
        operations.put(
                "find-many-1000-one-reply",
                () -> shelf.find(Shelf.STORED, i -> people.find().toList(), Outcomes.people(Person::data)));
        operations.put("find-projection-1000", this::projection);
        operations.put("count", () -> shelf.find(ALL, i -> people.count(Person_.active.eq(true)), String::valueOf));
        operations.put(
                "exists",
                () -> shelf.find(ALL, i -> people.exists(Person_.email.eq(DataSet.email(pick(i)))), String::valueOf));
        operations.put("distinct", () -> shelf.find(ALL, i -> people.distinct(Person_.age), Expectations::ages));
        operations.put("aggregate", this::aggregate);
    }

    private Optional<Person> byEmail(String email) {
        return people.findOne(Person_.email.eq(email));
    }

    private static String person(Optional<Person> found) {
        return Outcomes.person(found.orElse(null), Person::data);
    }

    private Operation projection() {
        return shelf.find(
                Shelf.STORED,
                i -> people.find().project(NameAndEmail.class).toList(),
                found -> Digest.lines(found.stream()
                        .map(person -> person.name() + '|' + person.email())
                        .toList()));
    }

    private Operation aggregate() {
        Pipeline<Person> byAge = Pipeline.<Person>begin()
                .groupBy(Person_.age, Accumulator.count("count"), Accumulator.avg("mean", Person_.score))
                .sort(Sort.asc("_id"));
        return shelf.find(ALL, i -> people.aggregate(byAge, AgeGroup.class).toList(), Finds::groups);
    }

    private static String groups(List<AgeGroup> groups) {
        return Digest.lines(groups.stream()
                .map(group -> Expectations.group(group.age(), group.count(), group.mean()))
                .toList());
    }
}
