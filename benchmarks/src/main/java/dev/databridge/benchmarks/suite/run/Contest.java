package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import dev.databridge.benchmarks.suite.report.Units;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;

/**
 * One benchmark: all systems prepare and are checked, then they work in turns; {@link Order} says who comes when.
 */
final class Contest {
    private static final int PREPARE_SECONDS = 120;
    private static final int BLOCK_SECONDS = 180;
    /** Of fewer documents, the peak of the heap is the garbage that nobody had to collect yet. */
    private static final int MANY = 10_000;

    private static final int SHORTEST_WARM_UP_MILLIS = 10;

    private final Benchmark benchmark;
    private final Crew crew;
    private final Effort effort;
    private final String expected;
    private final Map<String, Turns> turns = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();
    private final Order<String> order;

    Contest(Benchmark benchmark, Crew crew, Effort effort, Expectations expectations) {
        this.benchmark = benchmark;
        this.crew = crew;
        this.effort = effort;
        this.order = new Order<>(benchmark.name());
        this.expected = Objects.requireNonNullElse(expectations.of(benchmark.name()), Operation.CHECKED);
    }

    /** Runs it, in about this time. */
    void run(Duration time) {
        long start = System.nanoTime();
        crew.present().forEach(this::prepare);
        if (turns.isEmpty()) {
            return;
        }
        long end = start + time.toNanos();
        warmUp((long) (millisUntil(end) * effort.warmUp()));
        int millis = effort.blockMillis(millisUntil(end), turns.size());
        for (int round = 0; round < effort.rounds() && (round < effort.leastRounds() || before(end)); round++) {
            round(millis);
        }
        List.copyOf(turns.keySet()).forEach(this::finish);
    }

    private static boolean before(long end) {
        return millisUntil(end) > 0;
    }

    private static long millisUntil(long end) {
        return (end - System.nanoTime()) / 1_000_000;
    }

    private void prepare(String system) {
        if (!crew.can(system, benchmark.name())) {
            remarks.add(remark(system, "not supported"));
            return;
        }
        try {
            String outcome = ask(system, "prepare", PREPARE_SECONDS).getString("outcome");
            if (expected.equals(outcome)) {
                turns.put(system, new Turns());
            } else {
                remarks.add(remark(system, "WRONG result, not timed: " + outcome + ", expected " + expected));
                cleanUp(system);
            }
        } catch (WorkerFailure failure) {
            fail(system, failure);
        }
    }

    /** After a wrong result or a failure, of which the remark says more than another failure would. */
    private void cleanUp(String system) {
        if (!crew.isAlive(system)) {
            return;
        }
        try {
            ask(system, "finish", PREPARE_SECONDS);
        } catch (WorkerFailure also) {
            failed.add(system);
        }
    }

    /** In turns, too, with blocks that grow: who is slow finds out how slow with a single run. */
    private void warmUp(long forMillis) {
        long end = System.nanoTime() + forMillis * 1_000_000;
        int millis = SHORTEST_WARM_UP_MILLIS;
        do {
            for (String system : order.next(turns.keySet())) {
                block(system, millis);
            }
            millis = Math.min(effort.longestMillis(), 2 * millis);
        } while (before(end));
    }

    private void round(int millis) {
        for (String system : order.next(turns.keySet())) {
            Document block = block(system, millis);
            Turns measured = turns.get(system);
            if (measured != null && block.containsKey("runs")) {
                measured.add(block);
            }
        }
    }

    private Document block(String system, int millis) {
        try {
            return crew.worker(system).ask(command("block").append("millis", millis), BLOCK_SECONDS);
        } catch (WorkerFailure failure) {
            fail(system, failure);
            return new Document();
        }
    }

    private void finish(String system) {
        try {
            Number peak = ask(system, "finish", PREPARE_SECONDS).get("peakHeapBytes", Number.class);
            if (peak != null && benchmark.documents() >= MANY) {
                remarks.add(remark(system, "peak heap " + Units.bytes(peak.longValue())));
            }
        } catch (WorkerFailure failure) {
            remarks.add(remark(system, "failed at the end: " + failure.getMessage()));
        }
    }

    private void fail(String system, WorkerFailure failure) {
        turns.remove(system);
        failed.add(system);
        remarks.add(remark(system, "failed: " + failure.getMessage()));
        cleanUp(system);
    }

    private Document ask(String system, String command, int seconds) throws WorkerFailure {
        return crew.worker(system).ask(command(command), seconds);
    }

    private Document command(String name) {
        return new Document("command", name).append("benchmark", benchmark.name());
    }

    private Remark remark(String system, String text) {
        return new Remark(benchmark.name(), system, text);
    }

    /** What was measured. */
    List<Figure> figures() {
        return turns.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getValue().figure(benchmark.name(), entry.getKey(), benchmark.documents()))
                .toList();
    }

    /** Whose worker failed. */
    Set<String> failed() {
        return failed;
    }

    /** Who was not measured, and why. */
    List<Remark> remarks() {
        return remarks;
    }
}
