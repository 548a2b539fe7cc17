package dev.databridge.benchmarks.suite.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "data-bridge",
                "driver-document",
                "driver-pojo",
                "driver-raw",
                "hibernate-validator",
                "mongojack",
                "morphia",
                "spring-data"
            })
    void systemsOfJavaHaveOne(String system) {
        assertThat(Versions.ofSystem(system))
                .hasValueSatisfying(version -> assertThat(version).matches("\\d+\\..*"));
    }

    @Test
    void othersHaveNone() {
        assertThat(Versions.ofSystem("flags")).isEmpty();
        assertThatThrownBy(() -> Versions.of("flags"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("flags is missing in /dev/databridge/benchmarks/suite/versions.properties");
    }
}
