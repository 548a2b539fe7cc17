package dev.databridge.benchmarks.suite.peer;

import static dev.databridge.benchmarks.suite.data.DataSet.pick;

import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.Digest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The benchmarks of a mapper that finds. */
record PeerFinds(Shelf shelf, Finds mapper) {
    private static final int ALL = DataSet.PEOPLE;

    Map<String, Supplier<Operation>> operations() {
        Map<String, Supplier<Operation>> operations = new HashMap<>();
        operations.put(
                "find-one-by-id", () -> shelf.find(ALL, i -> mapper.byId(DataSet.id(pick(i))), PeerFinds::person));
        operations.put(
                "find-one-indexed",
                () -> shelf.find(ALL, i -> mapper.byEmail(DataSet.email(pick(i))), PeerFinds::person));
        operations.put(
                "find-one-missing",
                () -> shelf.find(ALL, i -> mapper.byEmail(DataSet.unknownEmail(i)), PeerFinds::person));
        for (int count = 10; count <= ALL; count *= 10) {
            int stored = count;
            operations.put("find-many-" + count, () -> shelf.find(stored, i -> mapper.all(), PeerFinds::people));
        }
        operations.put(
                "find-many-1000-one-reply",
                () -> shelf.find(Shelf.STORED, i -> mapper.allInOneReply(), PeerFinds::people));
        operations.put("find-projection-1000", () -> shelf.find(Shelf.STORED, i -> mapper.names(), PeerFinds::names));
        operations.put("count", () -> shelf.find(ALL, i -> mapper.active(), String::valueOf));
        operations.put("exists", () -> shelf.find(ALL, i -> mapper.exists(DataSet.email(pick(i))), String::valueOf));
        operations.put("aggregate", () -> shelf.find(ALL, i -> mapper.byAge(), PeerFinds::groups));
        if (mapper instanceof Finds.Distinct distinct) {
            operations.put("distinct", () -> shelf.find(ALL, i -> distinct.ages(), Expectations::ages));
        }
        return operations;
    }

    private static String person(@Nullable PersonEntity found) {
        return Outcomes.person(found, PersonEntity::data);
    }

    private static String people(List<? extends PersonEntity> found) {
        return Outcomes.people(PersonEntity::data).apply(List.copyOf(found));
    }

    private static String names(List<? extends NameView> found) {
        return Digest.lines(found.stream()
                .map(person -> person.name() + '|' + person.email())
                .toList());
    }

    private static String groups(List<? extends AgeView> found) {
        return Digest.lines(found.stream()
                .map(group -> Expectations.group(group.age(), group.count(), group.mean()))
                .toList());
    }
}
