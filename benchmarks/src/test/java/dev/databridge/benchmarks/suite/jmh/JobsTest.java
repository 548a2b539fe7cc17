package dev.databridge.benchmarks.suite.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class JobsTest {
    @Test
    void areOfMethodsThatThereAre() {
        assertThat(Jobs.all()).allSatisfy(job -> {
            int dot = job.method().lastIndexOf('.');
            Class<?> type = Class.forName(job.method().substring(0, dot));
            assertThat(Arrays.stream(type.getMethods()).filter(method -> method.isAnnotationPresent(Benchmark.class)))
                    .anyMatch(method -> method.getName().equals(job.method().substring(dot + 1)));
        });
    }

    @Test
    void areOneForEachBenchmarkAndSystem() {
        assertThat(Jobs.all().stream().map(job -> List.of(job.benchmark().name(), job.system())))
                .doesNotHaveDuplicates();
    }

    @Test
    void areTheOnesOfTheGate() {
        assertThat(Jobs.all().stream().map(job -> job.benchmark().name()))
                .contains("decode-flat", "encode-flat", "decode-nested", "decode-1mb", "state-make-flat");
    }
}
