package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.memory.ServerUri;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.json.JsonParseException;

/** A worker as the suite sees it: a process that answers each line with a line. For one thread. */
final class WorkerProcess implements AutoCloseable {
    private static final int QUIT_SECONDS = 30;
    private static final int END_SECONDS = 5;

    private final String system;
    private final Path log;
    private final Process process;
    private final OutputStream commands;
    private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();
    private boolean ended;

    /**
     * Starts the process; {@link #answer} gives its first line.
     *
     * @param uri the server, which it is told by {@link ServerUri}
     * @param log where its standard error goes, after what is there
     */
    WorkerProcess(String system, List<String> command, String uri, Path log) throws IOException {
        this.system = system;
        this.log = log;
        Files.createDirectories(log.toAbsolutePath().getParent());
        // Not over what a worker before it said: messages point to that.
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        ServerUri.give(uri, builder);
        process = builder.start();
        commands = process.getOutputStream();
        Thread reader = new Thread(this::read, "answers of " + system);
        reader.setDaemon(true);
        reader.start();
    }

    String system() {
        return system;
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(Optional.of(line));
            }
        } catch (IOException gone) {
            // Then it has ended, which is what follows.
        }
        answers.add(Optional.empty());
    }

    /**
     * Asks and waits.
     *
     * @throws WorkerFailure if it answers with an error, with something else than JSON, not in time, or no more at all
     */
    Document ask(Document command, int seconds) throws WorkerFailure {
        String line = command.toJson();
        try {
            commands.write((line + '\n').getBytes(StandardCharsets.UTF_8));
            commands.flush();
        } catch (IOException ended) {
            throw failure("ended before it was asked " + line);
        }
        return answer(line, seconds);
    }

    /** Waits for the next line. */
    Document answer(String question, int seconds) throws WorkerFailure {
        Document answer = parse(question, next(question, seconds));
        if (answer.containsKey("error")) {
            throw new WorkerFailure(String.valueOf(answer.get("error")));
        }
        return answer;
    }

    private String next(String question, int seconds) throws WorkerFailure {
        try {
            Optional<String> line = ended ? Optional.empty() : answers.poll(seconds, TimeUnit.SECONDS);
            if (line == null) {
                end();
                throw failure("did not answer within " + seconds + " seconds to " + question + ", and was ended");
            }
            ended = line.isEmpty();
            return line.orElseThrow(() -> failure("ended without an answer to " + question));
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw failure("was left alone, because the suite was interrupted");
        }
    }

    private Document parse(String question, String line) throws WorkerFailure {
        try {
            return Document.parse(line);
        } catch (JsonParseException other) {
            throw failure("answered " + question + " with something else than JSON: " + line);
        }
    }

    private WorkerFailure failure(String what) {
        return new WorkerFailure("the worker of " + system + ' ' + what + "; its own messages are in " + log);
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    private void end() throws InterruptedException {
        ended = true;
        process.destroyForcibly().waitFor(END_SECONDS, TimeUnit.SECONDS);
    }

    /** Tells it to quit, and ends it if it does not. */
    @Override
    public void close() {
        try {
            quit();
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                end();
            }
        } catch (InterruptedException interrupt) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void quit() {
        try {
            if (isAlive()) {
                ask(new Document("command", "quit"), QUIT_SECONDS);
            }
            commands.close();
        } catch (WorkerFailure | IOException gone) {
            // Whoever has gone already needs no telling.
        }
    }
}
