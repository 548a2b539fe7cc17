package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.data.Digest;
import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What results of reads come to: see {@link Expectations}. */
public final class Outcomes {
    private Outcomes() {}

    /** Of found objects, through their values. */
    public static <T> Function<List<T>, String> people(Function<? super T, PersonData> values) {
        return found -> Digest.people(found.stream().map(values).toList());
    }

    /** Of a found object, or of none, through its values. */
    public static <T> String person(@Nullable T found, Function<? super T, PersonData> values) {
        return found == null ? Expectations.NONE : Digest.people(List.of(values.apply(found)));
    }
}
