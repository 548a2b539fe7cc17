package dev.databridge.benchmarks.suite.jmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.bson.codecs.DocumentCodec;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodingTest {
    static Stream<Arguments> all() {
        return ServiceLoader.load(Coding.class).stream()
                .map(coding -> coding.get().system())
                .flatMap(system -> Stream.of(DocumentShape.values()).map(shape -> Arguments.of(system, shape)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void makesTheSameDocumentsOfItsObjects(String system, DocumentShape shape) {
        CodingBenchmark benchmark = new CodingBenchmark();
        benchmark.system = system;
        benchmark.shape = shape;
        benchmark.prepare();
        assertThat((List<?>) benchmark.decode()).hasSize(shape.count());
        assertThat(benchmark.encode()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void hasAsManyDocumentsAsItSays(DocumentShape shape) {
        assertThat(shape.documents()).hasSize(shape.count());
        assertThat(shape.label()).matches("[a-z0-9-]+");
    }

    @Test
    void oneMegabyteIsOne() {
        assertThat(DocumentShape.ONE_MEGABYTE.reply().length).isBetween(700_000, 1_100_000);
        assertThat(DocumentShape.FLAT.reply().length / DocumentShape.FLAT.count())
                .isBetween(230, 270);
    }

    @Test
    void otherDocumentsAreRefused() {
        BasicOutputBuffer output = new BasicOutputBuffer();
        new CodecCoder<>(new DocumentCodec()).encode(DocumentShape.NESTED.documents(), output);
        assertThatThrownBy(() -> CodingBenchmark.check(DocumentShape.FLAT, "somebody", output.toByteArray()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("somebody makes other documents of its objects than they were");
    }

    @Test
    void anUnknownSystemIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodingBenchmark.coder("nobody", DocumentShape.FLAT))
                .withMessage("no coding of the system nobody is in META-INF/services");
    }
}
