package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fuzz target on the kept bytes, without Jazzer, on every platform. */
class BsonFuzzRegressionTest {
    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/fuzz"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsForKeptBytes(Path seed) throws IOException {
        byte[] bytes = Files.readAllBytes(seed);
        assertThatCode(() -> BsonFuzzTarget.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }

    @Test
    void holdsForAllThatTestsKnow() {
        assertThatCode(() -> BsonFuzzTarget.fuzzerTestOneInput(Samples.driverBytes(Samples.rich())))
                .doesNotThrowAnyException();
        assertThatCode(() -> BsonFuzzTarget.fuzzerTestOneInput(new byte[0])).doesNotThrowAnyException();
    }
}
