package dev.databridge.benchmarks.suite.worker;

import dev.databridge.benchmarks.state.StateBenchmark;
import dev.databridge.benchmarks.state.Way;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.jmh.CodingBenchmark;
import dev.databridge.benchmarks.suite.jmh.DocumentShape;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What needs no server, as operations of a worker. In a full run JMH has a fork for each; but forks are seconds apart, in which a
 * busy machine becomes another one. Blocks of two workers that take turns meet the same machine, so the gate measures by them.
 */
final class LocalOperations {
    private static final int STATES_PER_RUN = 1000;

    private LocalOperations() {}

    /** Those of a system of the gate; none of others. */
    static Map<String, Supplier<Operation>> of(String system) {
        return Stream.of(Way.SKELETON, Way.TREE)
                .filter(way -> way.system().filter(system::equals).isPresent())
                .findFirst()
                .map(way -> of(system, way))
                .orElse(Map.of());
    }

    private static Map<String, Supplier<Operation>> of(String system, Way way) {
        return Map.of(
                "decode-flat", () -> decode(system),
                "encode-flat", () -> encode(system),
                "state-make-flat", () -> remember(way),
                "state-check-flat", () -> unchanged(way));
    }

    private static Operation decode(String system) {
        CodingBenchmark coding = coding(system);
        return new Local(coding::prepare, coding::decode, 1, coding.shape.count());
    }

    private static Operation encode(String system) {
        CodingBenchmark coding = coding(system);
        return new Local(coding::prepare, coding::encode, 1, coding.shape.count());
    }

    private static CodingBenchmark coding(String system) {
        CodingBenchmark coding = new CodingBenchmark();
        coding.system = system;
        coding.shape = DocumentShape.FLAT;
        return coding;
    }

    private static Operation remember(Way way) {
        StateBenchmark state = state(way);
        return new Local(state::prepare, state::remember, STATES_PER_RUN, 1);
    }

    private static Operation unchanged(Way way) {
        StateBenchmark state = state(way);
        return new Local(state::prepare, state::unchanged, STATES_PER_RUN, 1);
    }

    private static StateBenchmark state(Way way) {
        StateBenchmark state = new StateBenchmark();
        state.way = way;
        return state;
    }

    /** Some calls in a run, each of which is about some documents. */
    private static final class Local implements Operation {
        private final Runnable prepare;
        private final Supplier<@Nullable Object> call;
        private final int calls;
        private final int documents;

        /** Each result is kept for a moment, so that the compiler makes it. */
        private @Nullable Object last;

        Local(Runnable prepare, Supplier<@Nullable Object> call, int calls, int documents) {
            this.prepare = prepare;
            this.call = call;
            this.calls = calls;
            this.documents = documents;
        }

        @Override
        public int pieces() {
            return calls * documents;
        }

        /** It checks what it makes, too. */
        @Override
        public void prepare() {
            prepare.run();
        }

        @Override
        public @Nullable Object run(int index) {
            for (int i = 0; i < calls; i++) {
                last = call.get();
            }
            return last;
        }

        @Override
        public String outcome(@Nullable Object result) {
            return CHECKED;
        }
    }
}
