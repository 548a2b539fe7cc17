package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workers that are scripts send lines to a server that answers each with one. */
@Timeout(120)
@EnabledOnOs({OS.LINUX, OS.MAC})
class SentTest {
    /** Two runs of ten bytes each; in the third block 500 more, as if the client asked whether the server is still there. */
    private static final String BLOCK = """
            *block*)
              address=${DATA_BRIDGE_BENCHMARK_URI#mongodb://}; address=${address#*@}; address=${address%%[/?]*}
              exec 3<>/dev/tcp/${address%:*}/${address#*:}
              blocks=$((blocks + 1))
              if [ $blocks = 3 ]; then printf '%500s' '' >&3; fi
              echo 1234567890123456789 >&3
              if read -r answer <&3; then echo '{"runs": 2}'; else echo '{"error": "no answer"}'; fi
              exec 3>&- ;;
            """;

    private static final Expectations EXPECTATIONS = new Expectations(DataSet.seeded());
    private static final String RIGHT = prepared(EXPECTATIONS.of("save-one-field-200"));

    @TempDir
    Path folder;

    private ServerSocket server;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "server of lines");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept();
                    BufferedReader lines = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
                lines.readLine();
                client.getOutputStream().write('\n');
            } catch (IOException gone) {
                // Either the client, or the test is over.
            }
        }
    }

    private String uri(String options) {
        return "mongodb://127.0.0.1:" + server.getLocalPort() + "/?" + options;
    }

    private static String prepared(@Nullable String outcome) {
        return "*prepare*) echo '{\"outcome\": \"" + outcome + "\"}' ;;";
    }

    private Sent measured(String uri, String system) throws IOException {
        return measured(uri, system, RIGHT);
    }

    private Sent measured(String uri, String system, String prepare) throws IOException {
        try (Crew crew = ScriptedCrew.of(folder, uri, message -> {}, prepare, BLOCK)) {
            crew.start();
            Sent sent = new Sent(crew, uri, EXPECTATIONS);
            sent.measure(system);
            return sent;
        }
    }

    @Test
    void isTheMedianOfBlocksPerRun() throws IOException {
        Sent sent = measured(uri("directConnection=true"), "pymongo");
        assertThat(sent.remarks()).isEmpty();
        assertThat(sent.figures())
                .extracting(Figure::op, Figure::system, Figure::bytes, Figure::samples)
                .containsExactly(tuple("bytes-sent-save-200", "pymongo", 10.0, 5));
    }

    /** The script takes what follows the last @ for the host. */
    @Test
    void onlyTheHostOfTheUriIsAnother() throws IOException {
        String host = "127.0.0.1:" + server.getLocalPort();
        Sent sent = measured(
                "mongodb://me:127.0.0.1%3A" + server.getLocalPort() + '@' + host + "/?directConnection=true&appName="
                        + host,
                "pymongo");
        assertThat(sent.remarks()).isEmpty();
        assertThat(sent.figures()).extracting(Figure::bytes).containsExactly(10.0);
    }

    @Test
    void whoSavesSomethingElseIsNotMeasured() throws IOException {
        Sent sent = measured(uri("directConnection=true"), "pymongo", prepared("7"));
        assertThat(sent.figures()).isEmpty();
        assertThat(sent.remarks())
                .extracting(Remark::text)
                .containsExactly("failed: WRONG result: 7, expected " + EXPECTATIONS.of("save-one-field-200"));
    }

    @Test
    void whoCannotSaveIsNamed() throws IOException {
        Sent sent = measured(uri("directConnection=true"), "mongoengine");
        assertThat(sent.figures()).isEmpty();
        assertThat(sent.remarks()).containsExactly(new Remark("bytes-sent-save-200", "mongoengine", "not supported"));
    }

    @ParameterizedTest
    @CsvSource({
        "retryWrites=false, the URI has no directConnection=true",
        "directConnection=true&tls=true, the URI asks for TLS"
    })
    void isNotMeasuredWhereClientsWouldGoPastTheProxyOrNotTrustIt(String options, String why) throws IOException {
        Sent sent = measured(uri(options), "pymongo");
        assertThat(sent.figures()).isEmpty();
        assertThat(sent.remarks())
                .containsExactly(new Remark("bytes-sent-save-200", "pymongo", "not measured: " + why));
    }

    @Test
    void aFailureIsNamed() throws IOException {
        server.close();
        Sent sent = measured(uri("directConnection=true"), "pymongo");
        assertThat(sent.figures()).isEmpty();
        assertThat(sent.remarks()).containsExactly(new Remark("bytes-sent-save-200", "pymongo", "failed: no answer"));
    }
}
