package dev.databridge.benchmarks.suite.worker;

import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.Document;

/**
 * Answers commands.
 *
 * <ul>
 *   <li>{@code prepare}: makes an operation, runs it once, answers its outcome
 *   <li>{@code block}: runs it for some milliseconds, answers what was measured
 *   <li>{@code held}: runs it, answers how much memory its result holds
 *   <li>{@code finish}: closes it, answers the peak of the heap after it was prepared
 *   <li>{@code quit}: drops the database
 * </ul>
 *
 * A failure is answered, too, with its stack in the worker's log, and the session goes on.
 */
final class Session {
    private final Contestant contestant;
    private final Runnable dropDatabase;
    private final Consumer<Throwable> failures;
    private final Map<String, Supplier<Operation>> operations;
    private final Map<String, Course> courses = new HashMap<>();
    private boolean open = true;

    /**
     * Begins.
     *
     * @param contestant who is connected
     * @param dropDatabase drops the worker's database
     * @param failures keeps the whole of what an answer only names
     */
    Session(Contestant contestant, Runnable dropDatabase, Consumer<Throwable> failures) {
        this.contestant = contestant;
        this.dropDatabase = dropDatabase;
        this.failures = failures;
        this.operations = new HashMap<>(contestant.operations());
        operations.putAll(LocalOperations.of(contestant.name()));
    }

    /** The first line, before any command. */
    Document hello() {
        return new Document("system", contestant.name())
                .append("version", contestant.version())
                .append("operations", new TreeSet<>(operations.keySet()));
    }

    /** Whether more commands are to come. */
    boolean isOpen() {
        return open;
    }

    /** Obeys a command. Whatever goes wrong in a library is an answer, not the end. */
    Document answer(Document command) {
        try {
            return obey(command.getString("command"), command);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            failures.accept(failure);
            return new Document("error", failure.toString());
        }
    }

    private Document obey(String name, Document command) {
        return switch (name) {
            case "prepare" -> prepare(command.getString("benchmark"));
            case "block" ->
                course(command).block(command.get("millis", Number.class).longValue());
            case "held" -> course(command).held();
            case "finish" -> finish(command);
            case "quit" -> quit();
            default ->
                throw new IllegalArgumentException(
                        "unknown command " + name + "; known are prepare, block, held, finish and quit");
        };
    }

    private Document prepare(String benchmark) {
        Supplier<Operation> operation = operations.get(benchmark);
        if (operation == null) {
            throw new IllegalArgumentException(contestant.name() + " cannot do " + benchmark);
        }
        Course course = new Course(benchmark, operation.get());
        courses.put(benchmark, course);
        String outcome = course.begin();
        // Filling a collection, and the digest of all values, are the suite's own work.
        Heap.resetPeak();
        return new Document("outcome", outcome);
    }

    private Course course(Document command) {
        String benchmark = command.getString("benchmark");
        return Objects.requireNonNull(courses.get(benchmark), () -> benchmark + " was not prepared");
    }

    private Document finish(Document command) {
        Course course = courses.remove(command.getString("benchmark"));
        if (course != null) {
            course.end();
        }
        dropDatabase.run();
        return new Document("peakHeapBytes", Heap.peak());
    }

    private Document quit() {
        open = false;
        dropDatabase.run();
        return new Document("bye", true);
    }
}
