package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import dev.databridge.benchmarks.suite.worker.FirstUse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** New processes, in turns: each finds one person and is gone. */
final class FirstRuns {
    private static final int SECONDS = 60;

    private static final String PYTHON_PROGRAM = "first_use.py";

    private final Arguments arguments;
    private final Path data;
    private final String expected;
    private final Map<String, Turns> turns = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Order<String> order = new Order<>(Plan.FIRST_FIND.name());

    /**
     * Nobody has run yet.
     *
     * @param data the file of the data set, for those who cannot make it
     * @param expected what is found
     */
    FirstRuns(Arguments arguments, Path data, String expected) {
        this.arguments = arguments;
        this.data = data;
        this.expected = expected;
    }

    /** Stores the person for a system. */
    void fill(String system) {
        turns.put(system, new Turns());
        run(system, "fill");
    }

    /** One process for each system. */
    void round() {
        order.next(turns.keySet()).forEach(system -> run(system, "find"));
    }

    private void run(String system, String work) {
        long start = System.nanoTime();
        try (WorkerProcess process = launch(system, work)) {
            process.answer("its first find", SECONDS);
            long nanos = System.nanoTime() - start;
            Document took = process.answer("what it took", SECONDS);
            Outcome.check(process.answer("what it found", SECONDS), expected);
            Turns measured = turns.get(system);
            if (measured != null && work.equals("find")) {
                measured.add(took.append("runs", 1).append("wallNanos", List.of(nanos)));
            }
        } catch (WorkerFailure | IOException failure) {
            turns.remove(system);
            remarks.add(new Remark(Plan.FIRST_FIND.name(), system, "failed: " + failure.getMessage()));
        }
    }

    private WorkerProcess launch(String system, String work) throws IOException {
        List<String> command = new ArrayList<>(Crew.isPython(system) ? python() : Crew.java(FirstUse.class));
        command.addAll(List.of(system, Crew.database(system), work, data.toString()));
        Path log = arguments.logs().resolve("first-" + system + Crew.WORKER_LOG);
        return new WorkerProcess(system, command, arguments.uri(), log);
    }

    /** The program beside the worker. */
    private List<String> python() {
        Path worker = Path.of(String.valueOf(arguments.pythonWorker()));
        return List.of(
                String.valueOf(arguments.python()),
                worker.resolveSibling(PYTHON_PROGRAM).toString());
    }

    /** Whom no round got to. */
    List<String> unmeasured() {
        return turns.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Figure> figures() {
        return turns.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getValue().figure(Plan.FIRST_FIND.name(), entry.getKey(), 1))
                .toList();
    }

    List<Remark> remarks() {
        return remarks;
    }
}
