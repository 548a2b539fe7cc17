package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.report.Remark;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** First use, memory and what goes over the wire: what has no blocks that take turns. */
final class Starts {
    private static final String FIRST = "find-one-indexed";

    private final Arguments arguments;
    private final Plan plan;
    private final Progress progress;
    private final Results results;

    Starts(Arguments arguments, Plan plan, Progress progress, Results results) {
        this.arguments = arguments;
        this.plan = plan;
        this.progress = progress;
        this.results = results;
    }

    /**
     * What needs workers.
     *
     * @param end when it has to be done, since the beginning
     */
    void withCrew(Crew crew, Expectations expectations, Duration end) {
        if (plan.starts().contains(Plan.MEMORY)) {
            Memory memory = new Memory(crew, expectations);
            each(Plan.MEMORY, crew, memory::measure, end);
            results.add(memory.figures(), memory.remarks());
        }
        if (plan.starts().contains(Plan.SENT)) {
            Sent sent = new Sent(crew, arguments.uri(), expectations);
            each(Plan.SENT, crew, sent::measure, end);
            results.add(sent.figures(), sent.remarks());
        }
        if (plan.starts().contains(Plan.FIRST_FIND)) {
            startAnew(crew, Objects.requireNonNull(expectations.of(FIRST), FIRST), end);
        }
    }

    private void each(Benchmark benchmark, Crew crew, Consumer<String> measure, Duration end) {
        List<String> systems = crew.present();
        results.addAll(crew.sentHome(benchmark.name()));
        progress.next(benchmark.name(), plan.timeOfForks().plus(plan.timeOfStarts(systems)));
        for (String system : systems) {
            if (progress.elapsed().compareTo(end) > 0) {
                results.add(Remark.noTime(benchmark.name(), system));
                continue;
            }
            measure.accept(system);
        }
    }

    private void startAnew(Crew crew, String expected, Duration end) {
        List<String> systems = crew.present();
        progress.next(Plan.FIRST_FIND.name(), plan.timeOfForks().plus(plan.timeOfStarts(systems)));
        FirstRuns runs = new FirstRuns(arguments, crew.data(), expected);
        results.addAll(crew.sentHome(Plan.FIRST_FIND.name()));
        systems.forEach(runs::fill);
        for (int round = 0; round < plan.effort().rounds() && progress.elapsed().compareTo(end) < 0; round++) {
            runs.round();
        }
        results.add(runs.figures(), runs.remarks());
        runs.unmeasured().forEach(system -> results.add(Remark.noTime(Plan.FIRST_FIND.name(), system)));
    }

    /** What needs none: processes of its own, one after the other. */
    void alone() {
        if (plan.hasAny(PeakHeap.BENCHMARKS)) {
            steps(PeakHeap.BENCHMARKS);
            PeakHeap heap = new PeakHeap(arguments);
            PeakHeap.SYSTEMS.stream().filter(arguments::invites).forEach(heap::measure);
            results.add(heap.figures(), heap.remarks());
        }
        if (plan.hasAny(RetainedState.BENCHMARKS)) {
            steps(RetainedState.BENCHMARKS);
            RetainedState state = new RetainedState();
            state.measure(arguments::wants, arguments::invites);
            results.add(state.figures(), state.remarks());
        }
    }

    /** Steps that are done together. */
    private void steps(List<Benchmark> together) {
        together.stream()
                .filter(plan.starts()::contains)
                .forEach(benchmark -> progress.next(benchmark.name(), plan.timeOfForks()));
    }
}
