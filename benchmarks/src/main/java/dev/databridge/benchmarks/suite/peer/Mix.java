package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;

/**
 * What a run of {@code bulk-mixed-1000} is about.
 *
 * @param inserts new people, without ids
 * @param updates the ids of those who are to be of age 1000
 * @param deletes the ids of those who are to go
 */
public record Mix<T>(List<T> inserts, List<ObjectId> updates, List<ObjectId> deletes) {
    static final int INSERTS = 500;
    private static final int HALF = INSERTS / 2;

    static <T> Mix<T> of(DataSet data, Function<PersonData, T> make, int runs, int index) {
        int first = INSERTS * index;
        return new Mix<>(
                data.people(INSERTS * runs + first, INSERTS).stream().map(make).toList(),
                ids(first + HALF),
                ids(first));
    }

    private static List<ObjectId> ids(int first) {
        return IntStream.range(first, first + HALF).mapToObj(DataSet::id).toList();
    }
}
