package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final String URI = "mongodb://127.0.0.1:1";

    @Test
    void haveDefaults() {
        Arguments arguments = Arguments.parse("--uri", URI);
        assertThat(arguments.quick()).isFalse();
        assertThat(arguments.wants("find-many-1000")).isTrue();
        assertThat(arguments.invites("beanie")).isTrue();
        assertThat(arguments.json()).isNull();
        assertThat(arguments.html()).isNull();
        assertThat(arguments.python()).isNull();
        assertThat(arguments.spentSeconds()).isZero();
    }

    @Test
    void areAllRead() {
        Arguments arguments = Arguments.parse(
                "--quick",
                "--only",
                "^find",
                "--systems",
                "data-bridge|driver-.*",
                "--json",
                "a.json",
                "--html",
                "b.html",
                "--charts",
                "charts",
                "--uri",
                URI,
                "--server",
                "native",
                "--python",
                "python3",
                "--python-worker",
                "worker.py",
                "--logs",
                "logs",
                "--spent",
                "12");
        assertThat(arguments.quick()).isTrue();
        assertThat(arguments.wants("find-one-missing")).isTrue();
        assertThat(arguments.wants("save-find")).isFalse();
        assertThat(arguments.invites("driver-raw")).isTrue();
        assertThat(arguments.invites("data-bridge-2")).isFalse();
        assertThat(arguments.json()).isEqualTo(Path.of("a.json"));
        assertThat(arguments.html()).isEqualTo(Path.of("b.html"));
        assertThat(arguments.charts()).isEqualTo(Path.of("charts"));
        assertThat(arguments.server()).isEqualTo("native");
        assertThat(arguments.python()).isEqualTo("python3");
        assertThat(arguments.pythonWorker()).isEqualTo("worker.py");
        assertThat(arguments.logs()).isEqualTo(Path.of("logs"));
        assertThat(arguments.spentSeconds()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fast", "-q", "find"})
    void refuseWhatTheyDoNotKnow(String unknown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--uri", URI, unknown))
                .withMessage("unknown argument " + unknown + "; " + Arguments.USAGE);
    }

    @Test
    void refuseANameWithoutValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--uri", URI, "--json"))
                .withMessage("--json needs a value; " + Arguments.USAGE);
    }

    @Test
    void needAServer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--quick"))
                .withMessage("--uri is missing; " + Arguments.USAGE);
    }

    @Test
    void refuseAPatternThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Arguments.parse("--uri", URI, "--only", "("));
    }

    @Test
    void aBrokenExpressionIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--uri", URI, "--only", "(find"))
                .withMessage("--only \"(find\" is no regular expression: Unclosed group");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "127.0.0.1:27017", "mongodb://me:s3cret/word@127.0.0.1", "mongodb://"})
    void refuseAUriThatIsNone(String uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--uri", uri))
                .withMessage("--uri is no connection string of MongoDB, mongodb://host:port/?options, with a"
                        + " percent-encoded user and password if there are any")
                .withNoCause();
    }
}
