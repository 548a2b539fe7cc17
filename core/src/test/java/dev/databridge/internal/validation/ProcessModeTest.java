package dev.databridge.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.validation.Validation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessModeTest {
    private static Validation mode(Map<String, String> properties, Map<String, String> variables) {
        return ProcessMode.of(properties::get, variables::get);
    }

    @Test
    void lazyIsTheDefault() {
        assertThat(mode(Map.of(), Map.of())).isEqualTo(Validation.LAZY);
        assertThat(mode(Map.of("databridge.validation", " "), Map.of("DATABRIDGE_VALIDATION", "")))
                .isEqualTo(Validation.LAZY);
    }

    @Test
    void thePropertyCountsMoreThanTheVariable() {
        assertThat(mode(Map.of("databridge.validation", "strict"), Map.of("DATABRIDGE_VALIDATION", "off")))
                .isEqualTo(Validation.STRICT);
        assertThat(mode(Map.of(), Map.of("DATABRIDGE_VALIDATION", " Off "))).isEqualTo(Validation.OFF);
    }

    @Test
    void whatIsNoModeIsNamed() {
        assertThatThrownBy(() -> mode(Map.of("databridge.validation", "on"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the system property databridge.validation is 'on', must be lazy, strict or off");
        assertThatThrownBy(() -> mode(Map.of(), Map.of("DATABRIDGE_VALIDATION", "no")))
                .hasMessage("the environment variable DATABRIDGE_VALIDATION is 'no', must be lazy, strict or off");
    }
}
