package dev.databridge.benchmarks.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All ways to remember find out the same, so that their times compare. */
class WayTest {
    private static Stream<Arguments> all() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Way.values()).map(way -> Arguments.of(kind, way)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void findsOutWhetherAnythingChanged(Kind kind, Way way) {
        Loaded<?, ?> loaded = Contender.of(kind, way).load();
        assertThat(loaded.save()).isNull();
        assertThat(loaded.changeField(12_345).save()).isNotNull();
        assertThat(loaded.save()).isNull();
        assertThat(loaded.changeNested(12_345).save()).isNotNull();
        assertThat(loaded.save()).isNull();
    }

    /** A benchmark that measured one which finds out nothing would flatter it. */
    @ParameterizedTest
    @MethodSource("all")
    void theBenchmarkChecksItBeforeItIsTimed(Kind kind, Way way) {
        StateBenchmark benchmark = new StateBenchmark();
        benchmark.kind = kind;
        benchmark.way = way;
        benchmark.prepare();
        assertThat(benchmark.unchanged()).isNull();
        assertThat(benchmark.saveTenth()).hasSize(100);
    }

    @ParameterizedTest
    @MethodSource("all")
    void sendsTheFieldThatChanged(Kind kind, Way way) {
        RawBsonDocument update =
                Contender.of(kind, way).load().changeField(12_345).save();
        assertThat(update).isNotNull();
        assertThat(update.keySet()).containsExactly("$set");
        assertThat(update.getDocument("$set")).hasSize(1);
    }

    @Test
    void sendsItsValue() {
        for (Way way : Way.values()) {
            RawBsonDocument update =
                    Contender.of(Kind.FLAT, way).load().changeField(12_345).save();
            assertThat(update).as(way.name()).hasToString("{\"$set\": {\"age\": 12345}}");
        }
    }
}
