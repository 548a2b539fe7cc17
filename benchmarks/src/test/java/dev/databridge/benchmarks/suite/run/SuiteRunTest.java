package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteRunTest {
    /** Nobody has started here. */
    @ParameterizedTest
    @CsvSource({
        "^count$, .*, true",
        "^count$, data-bridge, true",
        "^count$, driver-document, false",
        "^decode-flat$, .*, false",
    })
    void isAFailureWithoutDataBridgeWhereItsWorkerIsWanted(String only, String systems, boolean failed) {
        assertThat(new SuiteRun(TestArguments.of("--only", only, "--systems", systems)).ownFailed())
                .isEqualTo(failed);
    }
}
