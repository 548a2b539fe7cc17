package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Catalogue;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.jmh.Forks;
import dev.databridge.benchmarks.suite.jmh.Job;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Machine;
import dev.databridge.benchmarks.suite.report.Remark;
import dev.databridge.benchmarks.suite.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A whole run, from the first worker to the report. */
public final class SuiteRun {
    private static final List<String> WARM_UP = List.of("insert-many-1000", "find-one-indexed", "find-many-1000");
    private static final int WARM_UP_SHARE = 20;

    private final Arguments arguments;
    private final Plan plan;
    private final Expectations expectations = new Expectations(DataSet.seeded());
    private final Progress progress;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, String> versions = new TreeMap<>();

    /** Plans a run. */
    public SuiteRun(Arguments arguments) {
        this(arguments, Plan.of(arguments));
    }

    SuiteRun(Arguments arguments, Plan plan) {
        this.arguments = arguments;
        this.plan = plan;
        int passes = plan.jobsByBenchmark().size() * plan.forks().forks();
        this.progress =
                new Progress(System.err, plan.contests().size() + plan.starts().size() + passes);
    }

    /**
     * Runs it.
     *
     * @return what was measured
     * @throws IOException if a worker cannot be started
     */
    public Report run() throws IOException {
        Files.createDirectories(arguments.logs());
        if (plan.needsCrew()) {
            withCrew();
        }
        weigh();
        fork();
        return report();
    }

    private void withCrew() throws IOException {
        try (Crew crew = new Crew(arguments, progress::say)) {
            crew.start();
            versions.putAll(crew.versions());
            contest(crew);
            if (plan.starts().contains(Plan.MEMORY)) {
                remember(crew);
            }
            if (plan.starts().contains(Plan.SENT)) {
                countSent(crew);
            }
            if (plan.starts().contains(Plan.FIRST_FIND)) {
                startAnew(crew);
            }
        }
    }

    private void contest(Crew crew) {
        List<String> systems = crew.present();
        Budget budget =
                plan.budget(systems, Crew.systems(arguments), progress.elapsed().plusSeconds(arguments.spentSeconds()));
        Duration after = plan.timeOfForks().plus(plan.timeOfStarts(systems));
        Duration start = progress.elapsed();
        warmUp(crew, budget.total().dividedBy(WARM_UP_SHARE));
        for (Benchmark benchmark : plan.contests()) {
            Duration elapsed = progress.elapsed().minus(start);
            progress.next(benchmark.name(), budget.left(elapsed).plus(after));
            if (progress.elapsed().compareTo(end()) > 0) {
                progress.say("left out: there is no time left");
                continue;
            }
            Contest contest = new Contest(benchmark, crew, plan.effort(), expectations);
            contest.run(budget.next(Budget.weight(benchmark.documents()), elapsed));
            add(contest.figures(), contest.remarks());
        }
    }

    /** What all benchmarks need, so that the first ones do not pay for it: its figures are forgotten. */
    private void warmUp(Crew crew, Duration time) {
        List<Benchmark> some = Catalogue.ALL.stream()
                .filter(benchmark -> WARM_UP.contains(benchmark.name()))
                .toList();
        progress.say("warming up");
        some.forEach(benchmark ->
                new Contest(benchmark, crew, Effort.WARM_UP, expectations).run(time.dividedBy(some.size())));
    }

    private void remember(Crew crew) {
        progress.next(Plan.MEMORY.name(), plan.timeOfForks().plus(plan.timeOfStarts(crew.present())));
        Memory memory = new Memory(crew);
        crew.present().forEach(memory::measure);
        add(memory.figures(), memory.remarks());
    }

    private void countSent(Crew crew) {
        progress.next(Plan.SENT.name(), plan.timeOfForks().plus(plan.timeOfStarts(crew.present())));
        Sent sent = new Sent(crew, arguments.uri());
        crew.present().forEach(sent::measure);
        add(sent.figures(), sent.remarks());
    }

    private void startAnew(Crew crew) {
        List<String> systems = crew.present();
        progress.next(Plan.FIRST_FIND.name(), plan.timeOfForks().plus(plan.timeOfStarts(systems)));
        FirstRuns runs = new FirstRuns(
                arguments,
                crew.data(),
                Objects.requireNonNull(expectations.of("find-one-indexed"), "find-one-indexed"));
        systems.forEach(runs::fill);
        Duration end = end().minus(plan.timeOfForks());
        for (int round = 0; round < plan.effort().rounds() && progress.elapsed().compareTo(end) < 0; round++) {
            runs.round();
        }
        add(runs.figures(), runs.remarks());
    }

    /** What needs no worker: processes of its own, one after the other. */
    private void weigh() {
        if (plan.hasAny(PeakHeap.BENCHMARKS)) {
            steps(PeakHeap.BENCHMARKS);
            PeakHeap heap = new PeakHeap(arguments);
            PeakHeap.SYSTEMS.stream().filter(arguments::invites).forEach(heap::measure);
            add(heap.figures(), heap.remarks());
        }
        if (plan.hasAny(RetainedState.BENCHMARKS)) {
            steps(RetainedState.BENCHMARKS);
            RetainedState state = new RetainedState();
            state.measure(arguments::wants, arguments::invites);
            add(state.figures(), state.remarks());
        }
    }

    /** Steps that are done together. */
    private void steps(List<Benchmark> together) {
        together.stream()
                .filter(plan.starts()::contains)
                .forEach(benchmark -> progress.next(benchmark.name(), plan.timeOfForks()));
    }

    /** As many passes as there is time for. What does not even get one is named. */
    private void fork() {
        Forks forks = new Forks(plan.forks(), arguments.logs());
        Duration pass = plan.timeOfForks().dividedBy(plan.forks().forks());
        for (int i = 0; i < plan.forks().forks(); i++) {
            if (i > 0 && progress.elapsed().plus(pass).compareTo(end()) > 0) {
                progress.say("no time for more than " + i + " forks of each");
                break;
            }
            pass(forks, pass.multipliedBy(plan.forks().forks() - (long) i));
        }
        add(forks.figures(), forks.remarks());
    }

    private void pass(Forks forks, Duration left) {
        Duration rest = left;
        for (List<Job> together : plan.jobsByBenchmark()) {
            Benchmark benchmark = together.get(0).benchmark();
            progress.next(benchmark.name(), rest);
            if (progress.elapsed().compareTo(end()) < 0) {
                together.forEach(forks::run);
            } else {
                progress.say("left out: there is no time left");
            }
            rest = rest.minusMillis((long) together.size() * plan.forks().millisOfFork());
        }
    }

    /** When everything has to be done, since the beginning. */
    private Duration end() {
        return plan.whole().minusSeconds(arguments.spentSeconds());
    }

    private void add(List<Figure> moreFigures, List<Remark> moreRemarks) {
        figures.addAll(moreFigures);
        remarks.addAll(moreRemarks);
        moreRemarks.stream()
                .filter(remark ->
                        remark.text().startsWith("failed") || remark.text().startsWith("WRONG"))
                .forEach(remark -> progress.say(remark.op() + ": " + remark.system() + ' ' + remark.text()));
    }

    private Report report() {
        Map<String, String> settings = Map.of(
                "run",
                arguments.quick() ? "quick" : "full",
                "rounds on the server",
                plan.effort().rounds() + ", at least " + plan.effort().leastRounds(),
                "forks without it",
                plan.forks().forks() + " of " + plan.forks().iterations() + " iterations",
                "heap",
                "1 GB for each Java process");
        return new Report(
                Machine.here(server(), versions, settings),
                Plan.all(arguments.quick()).benchmarks(),
                figures,
                remarks);
    }

    private String server() {
        return arguments.server() == null ? ServerName.of(arguments.uri()) : arguments.server();
    }
}
