package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import dev.databridge.benchmarks.suite.worker.FirstUse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** New processes, in turns: each finds one person and is gone. */
final class FirstRuns {
    private static final int SECONDS = 60;

    private final Arguments arguments;
    private final String expected;
    private final Map<String, Turns> turns = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    FirstRuns(Arguments arguments, String expected) {
        this.arguments = arguments;
        this.expected = expected;
    }

    /** Stores the person for a system; Python's have no such process. */
    void fill(String system) {
        if (Crew.isPython(system)) {
            remarks.add(new Remark(Plan.FIRST_FIND.name(), system, "not measured"));
            return;
        }
        turns.put(system, new Turns());
        run(system, "fill");
    }

    /** One process for each system. */
    void round() {
        List.copyOf(turns.keySet()).forEach(system -> run(system, "find"));
    }

    private void run(String system, String work) {
        long start = System.nanoTime();
        try (WorkerProcess process = launch(system, work)) {
            Document answer = process.answer("its first find", SECONDS);
            long nanos = System.nanoTime() - start;
            String outcome = process.answer("what it found", SECONDS).getString("outcome");
            if (!outcome.equals(expected)) {
                throw new WorkerFailure("WRONG result: " + outcome + ", expected " + expected);
            }
            Turns measured = turns.get(system);
            if (measured != null && work.equals("find")) {
                measured.add(answer.append("runs", 1).append("wallNanos", List.of(nanos)));
            }
        } catch (WorkerFailure | IOException failure) {
            turns.remove(system);
            remarks.add(new Remark(Plan.FIRST_FIND.name(), system, "failed: " + failure.getMessage()));
        }
    }

    private WorkerProcess launch(String system, String work) throws IOException {
        List<String> command = new ArrayList<>(Crew.java(FirstUse.class));
        command.addAll(List.of(system, arguments.uri(), Crew.database(system), work));
        return new WorkerProcess(system, command, arguments.logs().resolve("first-" + system + ".log"));
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
