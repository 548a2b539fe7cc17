package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Changes of stored people, of whom there are a thousand. */
record UpdateBenchmarks<P extends PersonEntity>(Ground ground, Updates<P> updates) {
    /** What nobody is younger than after an update. */
    private static final int AGE = 1000;

    Operation one() {
        List<ObjectId> ids = Ground.ids(Ground.STORED);
        return stored(Steps.of(ground, (index, done) -> updates.setAge(ids.get(index % Ground.STORED), AGE + done)));
    }

    Operation all() {
        return stored(Steps.of(ground, (index, done) -> updates.setAgeOfAll(AGE + done)));
    }

    Operation operators() {
        List<ObjectId> ids = Ground.ids(Ground.STORED);
        return Steps.of(ground, (index, done) -> updates.operate(ids.get(index % Ground.STORED)))
                .ready((runs, done) -> ground.fill(Ground.STORED));
    }

    Operation upsert() {
        List<P> people = new ArrayList<>();
        return Steps.of(ground, (index, done) -> updates.upsert(people.get(index)))
                .ready((runs, done) -> {
                    ground.empty();
                    renew(people, runs, run -> updates.make(ground.data().person(run)));
                });
    }

    Operation findAndUpdate() {
        List<ObjectId> ids = Ground.ids(Ground.STORED);
        return stored(Steps.of(
                        ground, (index, done) -> updates.findAndSetAge(ids.get(index % Ground.STORED), AGE + done)))
                .outcome(UpdateBenchmarks::person);
    }

    Operation replace() {
        List<P> people = new ArrayList<>();
        return stored(Steps.of(ground, (index, done) -> updates.replace(people.get(index))))
                .ready((runs, done) -> renew(
                        people,
                        runs,
                        run -> updates.stored(
                                ground.data().person(run % Ground.STORED).withAge(AGE + done + run))));
    }

    private <R extends @Nullable Object> Steps<R> stored(Steps<R> steps) {
        return steps.prepare(() -> ground.fill(Ground.STORED));
    }

    private static <P> void renew(List<P> people, int count, Function<Integer, P> make) {
        people.clear();
        IntStream.range(0, count).mapToObj(make::apply).forEach(people::add);
    }

    private static String person(@Nullable PersonEntity found) {
        return found == null ? Expectations.NONE : Digest.people(List.of(found.data()));
    }
}
