package dev.databridge.blackbox.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A native server of a test's own, which can be killed and started again on its port and data. */
final class NativeServer implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("listening on 127\\.0\\.0\\.1:(\\d+)");

    private final Path data;
    private Process process;
    private int port;

    private NativeServer(Path data) {
        this.data = data;
    }

    /** Starts one, or skips the test if {@code scripts/real-server} has not installed it. */
    static NativeServer start(Path data) throws IOException {
        assumeTrue(
                Files.isExecutable(binary()),
                "needs the native server, which is not installed; run scripts/real-server install");
        NativeServer server = new NativeServer(data);
        server.restart();
        return server;
    }

    private static Path binary() {
        Path cache = setting("XDG_CACHE_HOME").orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return setting("DATA_BRIDGE_SERVER_HOME")
                .orElseGet(() -> cache.resolve("data-bridge").resolve("secantus"))
                .resolve("bin")
                .resolve("secantusd-rs");
    }

    private static Optional<Path> setting(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** Starts it on the data that it had, and on its port. */
    void restart() throws IOException {
        process = new ProcessBuilder(
                        binary().toString(), "--port", String.valueOf(port), "--storage-path", data.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                port = Integer.parseInt(listening.group(1));
                drain(output);
                return;
            }
            said.append(line).append('\n');
        }
        throw new IOException("the native server ended before it listened; it said: " + said);
    }

    /** A process whose output nobody reads stops. */
    private static void drain(BufferedReader output) {
        Thread thread = new Thread(
                () -> {
                    try {
                        output.transferTo(Writer.nullWriter());
                    } catch (IOException ended) {
                        // the end of the process is what the test is about
                    }
                },
                "native-server-output");
        thread.setDaemon(true);
        thread.start();
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port
                + "/databridge_killed?directConnection=true&serverSelectionTimeoutMS=2000&connectTimeoutMS=2000";
    }

    /** Ends the process at once, without giving it a say. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
