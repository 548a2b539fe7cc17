package dev.databridge.benchmarks.memory;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** A program of this module in a process of its own: it answers with lines of JSON, and what else is printed goes to a log. */
public final class Program {
    private static final int SECONDS = 180;
    /** What a program has to put its things in order when it is ended before its time. */
    private static final int LEAVING_SECONDS = 10;

    private Program() {}

    /**
     * Runs it to its end.
     *
     * @param program its class, with a {@code main}
     * @param options those of the virtual machine
     * @param arguments those of the program
     * @return its answers
     * @throws IllegalStateException if it fails, or does not end; the message has what it printed
     */
    public static List<Document> run(Class<?> program, List<String> options, List<String> arguments)
            throws IOException {
        return run(program, options, arguments, "");
    }

    /**
     * Runs one that works on a server.
     *
     * @param uri the server, which it is told by {@link ServerUri}
     * @see #run(Class, List, List)
     */
    static List<Document> run(Class<?> program, List<String> options, List<String> arguments, String uri)
            throws IOException {
        List<String> command = new ArrayList<>(command(program, options));
        command.addAll(arguments);
        Path answers = Files.createTempFile("databridge-answers-", ".jsonl");
        Path log = Files.createTempFile("databridge-program-", ".log");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(answers.toFile()).redirectError(log.toFile());
            ServerUri.give(uri, builder);
            await(builder.start(), program, log);
            return Files.readAllLines(answers).stream().map(Document::parse).toList();
        } finally {
            Files.delete(answers);
            Files.delete(log);
        }
    }

    /** How a program of this one's own class path is started; its arguments follow. */
    public static List<String> command(Class<?> program, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        return command;
    }

    private static void await(Process process, Class<?> program, Path log) throws IOException {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw failure(program, "did not end within " + SECONDS + " seconds", log);
            }
            if (process.exitValue() != 0) {
                throw failure(program, "ended with " + process.exitValue(), log);
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while " + program.getSimpleName() + " ran");
        } finally {
            end(process);
        }
    }

    /** So that the program's shutdown hooks run; whoever interrupts this does not wait for them. */
    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(LEAVING_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }

    private static IllegalStateException failure(Class<?> program, String what, Path log) throws IOException {
        return new IllegalStateException(
                program.getSimpleName() + ' ' + what + "; it printed:\n" + Files.readString(log));
    }
}
