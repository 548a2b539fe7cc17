package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.Digest;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Finds among 10,000 people, or of all of fewer. */
record FindBenchmarks(Ground ground, Finds finds) {
    Operation byId() {
        List<ObjectId> ids = Ground.ids(DataSet.PEOPLE);
        return among(DataSet.PEOPLE, Steps.of(ground, (index, done) -> finds.byId(ids.get(DataSet.pick(index)))))
                .outcome(FindBenchmarks::person);
    }

    Operation byEmail() {
        List<String> emails = emails();
        return among(DataSet.PEOPLE, Steps.of(ground, (index, done) -> finds.byEmail(emails.get(DataSet.pick(index)))))
                .outcome(FindBenchmarks::person);
    }

    Operation missing() {
        List<String> emails = IntStream.range(0, DataSet.PEOPLE)
                .mapToObj(DataSet::unknownEmail)
                .toList();
        return among(
                        DataSet.PEOPLE,
                        Steps.of(ground, (index, done) -> finds.byEmail(emails.get(index % DataSet.PEOPLE))))
                .outcome(FindBenchmarks::person);
    }

    Operation many(int count) {
        return among(count, Steps.of(ground, (index, done) -> finds.all()))
                .outcome(people -> Digest.people(
                        people.stream().map(PersonEntity::data).toList()));
    }

    Operation names() {
        return among(Ground.STORED, Steps.of(ground, (index, done) -> finds.names()))
                .outcome(names -> Digest.lines(names.stream()
                        .map(person -> person.name() + '|' + person.email())
                        .toList()));
    }

    Operation count() {
        return among(DataSet.PEOPLE, Steps.of(ground, (index, done) -> finds.active()))
                .outcome(String::valueOf);
    }

    Operation exists() {
        List<String> emails = emails();
        return among(DataSet.PEOPLE, Steps.of(ground, (index, done) -> finds.exists(emails.get(DataSet.pick(index)))))
                .outcome(String::valueOf);
    }

    Operation ages(Finds.Distinct distinct) {
        return among(DataSet.PEOPLE, Steps.of(ground, (index, done) -> distinct.ages()))
                .outcome(Expectations::ages);
    }

    Operation byAge() {
        return among(DataSet.PEOPLE, Steps.of(ground, (index, done) -> finds.byAge()))
                .outcome(groups -> Digest.lines(groups.stream()
                        .map(group -> Expectations.group(group.age(), group.count(), group.mean()))
                        .toList()));
    }

    private <R extends @Nullable Object> Steps<R> among(int stored, Steps<R> steps) {
        return steps.prepare(() -> ground.fill(stored));
    }

    private static List<String> emails() {
        return IntStream.range(0, DataSet.PEOPLE).mapToObj(DataSet::email).toList();
    }

    private static String person(@Nullable PersonEntity found) {
        return found == null ? Expectations.NONE : Digest.people(List.of(found.data()));
    }
}
