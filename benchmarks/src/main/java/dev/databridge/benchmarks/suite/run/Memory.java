package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** How much memory what was found holds, system by system: there is no time in it that could drift. */
final class Memory {
    private static final String FOUND = "find-many-10000";
    private static final int SAMPLES = 3;
    private static final int SECONDS = 60;

    private final Crew crew;
    private final String expected;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Memory(Crew crew, Expectations expectations) {
        this.crew = crew;
        this.expected = Objects.requireNonNull(expectations.of(FOUND), FOUND);
    }

    /** Of one system. Python counts its objects exactly, and slowly: once is enough. */
    void measure(String system) {
        try {
            Outcome.check(ask(system, "prepare"), expected);
            List<Double> samples = new ArrayList<>();
            for (int i = 0; i < (Crew.isPython(system) ? 1 : SAMPLES); i++) {
                Number held = ask(system, "held").get("heldBytes", Number.class);
                samples.add(held.doubleValue() / DataSet.PEOPLE);
            }
            figures.add(Figure.ofBytes(Plan.MEMORY.name(), system, 1, samples));
            ask(system, "finish");
        } catch (WorkerFailure failure) {
            remarks.add(new Remark(Plan.MEMORY.name(), system, "failed: " + failure.getMessage()));
        }
    }

    private Document ask(String system, String command) throws WorkerFailure {
        return crew.worker(system).ask(new Document("command", command).append("benchmark", FOUND), SECONDS);
    }

    List<Figure> figures() {
        return figures;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
