package dev.databridge.benchmarks.suite.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final List<String> calls = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Session session = new Session(new Juggler(), () -> calls.add("drop"), failures::add);

    /** Juggles, or drops everything. */
    private final class Juggler implements Contestant {
        @Override
        public String name() {
            return "juggler";
        }

        @Override
        public String version() {
            return "1.2";
        }

        @Override
        public void connect(Workplace workplace) {}

        @Override
        public Map<String, Supplier<Operation>> operations() {
            return Map.of("juggle", Juggling::new, "fall", Falling::new, "odm-large-create", Juggling::new);
        }

        @Override
        public void close() {}
    }

    private class Juggling implements Operation {
        @Override
        public void prepare() {
            calls.add("prepare");
        }

        @Override
        public void beforeBlock(int runs) {
            calls.add("before " + runs);
        }

        @Override
        public Object run(int index) {
            calls.add("run " + index);
            return "ball " + index;
        }

        @Override
        public String outcome(Object result) {
            return "caught " + result;
        }

        @Override
        public void close() {
            calls.add("close");
        }
    }

    private final class Falling extends Juggling {
        @Override
        public Object run(int index) {
            throw new IllegalStateException("out of balls");
        }
    }

    private Document answer(String json) {
        return session.answer(Document.parse(json));
    }

    @Test
    void saysWhatTheSystemCanDo() {
        assertThat(session.hello().toJson())
                .isEqualTo(
                        "{\"system\": \"juggler\", \"version\": \"1.2\", \"operations\": [\"fall\", \"juggle\", \"odm-large-create\"]}");
    }

    @Test
    void preparesAndRunsOnce() {
        assertThat(answer("{command: 'prepare', benchmark: 'juggle'}"))
                .isEqualTo(new Document("outcome", "caught ball 0"));
        assertThat(calls).containsExactly("prepare", "before 1", "run 0");
    }

    @Test
    void measuresABlock() {
        answer("{command: 'prepare', benchmark: 'juggle'}");
        calls.clear();
        Document block = answer("{command: 'block', benchmark: 'juggle', millis: 5}");
        assertThat(block.getInteger("runs")).isEqualTo(1);
        assertThat(block.getList("wallNanos", Double.class)).hasSize(1).allMatch(nanos -> nanos > 0);
        assertThat(block.getLong("cpuNanos")).isNotNegative();
        assertThat(block.getLong("allocatedBytes")).isNotNegative();
        assertThat(calls).containsExactly("before 1", "run 0");
    }

    @Test
    void laterBlocksHaveMoreRuns() {
        answer("{command: 'prepare', benchmark: 'juggle'}");
        answer("{command: 'block', benchmark: 'juggle', millis: 5}");
        assertThat(answer("{command: 'block', benchmark: 'juggle', millis: 1000}")
                        .getInteger("runs"))
                .isGreaterThan(1);
    }

    @Test
    void largeDocumentsAreMadeInSmallNumbers() {
        answer("{command: 'prepare', benchmark: 'odm-large-create'}");
        answer("{command: 'block', benchmark: 'odm-large-create', millis: 5}");
        assertThat(answer("{command: 'block', benchmark: 'odm-large-create', millis: 10000}")
                        .getInteger("runs"))
                .isEqualTo(60);
    }

    @Test
    void saysHowMuchAResultHolds() {
        answer("{command: 'prepare', benchmark: 'juggle'}");
        assertThat(answer("{command: 'held', benchmark: 'juggle'}")).containsKey("heldBytes");
    }

    @Test
    void finishes() {
        answer("{command: 'prepare', benchmark: 'juggle'}");
        calls.clear();
        assertThat(answer("{command: 'finish', benchmark: 'juggle'}").getLong("peakHeapBytes"))
                .isPositive();
        assertThat(calls).containsExactly("close", "drop");
        assertThat(answer("{command: 'block', benchmark: 'juggle', millis: 5}"))
                .isEqualTo(new Document("error", "java.lang.NullPointerException: juggle was not prepared"));
    }

    @Test
    void quits() {
        assertThat(session.isOpen()).isTrue();
        answer("{command: 'quit'}");
        assertThat(session.isOpen()).isFalse();
        assertThat(calls).containsExactly("drop");
    }

    @Test
    void answersFailuresAndGoesOn() {
        assertThat(answer("{command: 'prepare', benchmark: 'fall'}"))
                .isEqualTo(new Document("error", "java.lang.IllegalStateException: out of balls"));
        assertThat(failures.get(failures.size() - 1)).hasMessage("out of balls");
        assertThat(answer("{command: 'prepare', benchmark: 'sing'}"))
                .isEqualTo(new Document("error", "java.lang.IllegalArgumentException: juggler cannot do sing"));
        assertThat(answer("{command: 'dance'}").getString("error"))
                .endsWith("unknown command dance; known are prepare, block, held, finish and quit");
        assertThat(session.isOpen()).isTrue();
    }
}
