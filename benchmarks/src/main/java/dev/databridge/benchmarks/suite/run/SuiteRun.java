package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Catalogue;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.jmh.ForkEffort;
import dev.databridge.benchmarks.suite.jmh.Forks;
import dev.databridge.benchmarks.suite.jmh.Job;
import dev.databridge.benchmarks.suite.peer.Versions;
import dev.databridge.benchmarks.suite.report.Machine;
import dev.databridge.benchmarks.suite.report.Remark;
import dev.databridge.benchmarks.suite.report.Report;
import dev.databridge.benchmarks.suite.report.Systems;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A whole run, from the first worker to the report. */
public final class SuiteRun {
    private static final List<String> WARM_UP = List.of("insert-many-1000", "find-one-indexed", "find-many-1000");
    private static final int WARM_UP_SHARE = 20;

    private final Arguments arguments;
    private final Plan plan;
    private final Expectations expectations = new Expectations(DataSet.seeded());
    private final Progress progress;
    private final Results results;
    private final Starts starts;
    private final Map<String, String> versions = new TreeMap<>();
    private final Map<String, String> absent = new TreeMap<>();
    private final Map<Benchmark, Order<Job>> orders = new HashMap<>();
    private int passes;

    /** Plans a run. */
    public SuiteRun(Arguments arguments) {
        this(arguments, Plan.of(arguments));
    }

    SuiteRun(Arguments arguments, Plan plan) {
        this.arguments = arguments;
        this.plan = plan;
        int forks = plan.jobsByBenchmark().size() * plan.forks().forks();
        this.progress =
                new Progress(System.err, plan.contests().size() + plan.starts().size() + forks);
        this.results = new Results(progress::say);
        this.starts = new Starts(arguments, plan, progress, results);
    }

    /**
     * Runs it.
     *
     * @return what was measured
     * @throws IOException if the server cannot be reached, no worker can be started, or there is no place for the reports
     */
    public Report run() throws IOException {
        Outputs.check(arguments);
        // First: if this fails after an hour, all is lost.
        String server = arguments.server() == null ? ServerName.of(arguments.uri()) : arguments.server();
        Files.createDirectories(arguments.logs());
        if (plan.needsCrew()) {
            withCrew();
        }
        starts.alone();
        fork();
        return report(server);
    }

    /** Whether data-bridge itself could not take part, or do something, did it wrong, or had no time for anything; once it ran. */
    public boolean ownFailed() {
        boolean absent = plan.needsCrew() && arguments.invites(Systems.OWN) && !versions.containsKey(Systems.OWN);
        return absent || results.ownFailed() || hadNoTime();
    }

    private boolean hadNoTime() {
        return arguments.invites(Systems.OWN)
                && !plan.contests().isEmpty()
                && plan.contests().stream().map(Benchmark::name).noneMatch(results::hasOwn);
    }

    private void withCrew() throws IOException {
        try (Crew crew = new Crew(arguments, progress::say)) {
            crew.start();
            versions.putAll(crew.versions());
            absent.putAll(crew.absent());
            contest(crew);
            starts.withCrew(crew, expectations, end().minus(plan.timeOfForks()));
        }
    }

    private void contest(Crew crew) {
        List<String> systems = crew.present();
        Budget budget =
                plan.budget(systems, Crew.systems(arguments), progress.elapsed().plusSeconds(arguments.spentSeconds()));
        Duration after = plan.timeOfForks().plus(plan.timeOfStarts(systems));
        Duration start = progress.elapsed();
        Patience patience = new Patience(crew, progress::say);
        warmUp(crew, budget.total().dividedBy(WARM_UP_SHARE));
        for (Benchmark benchmark : plan.contests()) {
            Duration elapsed = progress.elapsed().minus(start);
            progress.next(benchmark.name(), budget.left(elapsed).plus(after));
            results.addAll(crew.sentHome(benchmark.name()));
            if (progress.elapsed().compareTo(end().minus(after)) > 0) {
                leaveOut(benchmark, crew.present());
                continue;
            }
            Contest contest = new Contest(benchmark, crew, plan.effort(), expectations);
            contest.run(budget.next(Budget.weight(benchmark.documents()), elapsed));
            results.add(contest.figures(), contest.remarks());
            patience.saw(contest.failed());
        }
    }

    private void leaveOut(Benchmark benchmark, List<String> systems) {
        progress.say(Remark.NO_TIME);
        systems.forEach(system -> results.add(Remark.noTime(benchmark.name(), system)));
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

    /** As many passes as there is time for. What does not even get one is named. */
    private void fork() {
        Forks forks = new Forks(plan.forks(), arguments.logs());
        Duration pass = plan.timeOfForks().dividedBy(plan.forks().forks());
        for (; passes < plan.forks().forks(); passes++) {
            if (passes > 0 && progress.elapsed().plus(pass).compareTo(end()) > 0) {
                progress.say("no time for more than " + passes + " forks of each");
                break;
            }
            pass(forks, pass.multipliedBy(plan.forks().forks() - (long) passes));
        }
        results.add(forks.figures(), forks.remarks());
        plan.jobs().stream()
                .filter(job -> !forks.reached(job))
                .forEach(job -> results.add(Remark.noTime(job.benchmark().name(), job.system())));
    }

    private void pass(Forks forks, Duration left) {
        Duration rest = left;
        for (List<Job> together : plan.jobsByBenchmark()) {
            Benchmark benchmark = together.get(0).benchmark();
            progress.next(benchmark.name(), rest);
            if (progress.elapsed().compareTo(end()) < 0) {
                order(benchmark).next(together).forEach(forks::run);
            } else {
                progress.say(Remark.NO_TIME);
            }
            rest = rest.minusMillis(
                    together.stream().mapToLong(plan.forks()::millisOfFork).sum());
        }
    }

    private Order<Job> order(Benchmark benchmark) {
        return orders.computeIfAbsent(benchmark, each -> new Order<>(each.name()));
    }

    /** When everything has to be done, since the beginning. */
    private Duration end() {
        return plan.whole().minusSeconds(arguments.spentSeconds());
    }

    /** With those of systems that JMH alone runs, and that no worker could name. */
    private Map<String, String> allVersions() {
        Map<String, String> all = new TreeMap<>(versions);
        plan.jobs().stream()
                .map(Job::system)
                .forEach(system -> Versions.ofSystem(system).ifPresent(version -> all.putIfAbsent(system, version)));
        return all;
    }

    /** Of state the warm-up is shorter. */
    private String forks(ForkEffort effort) {
        return passes + " of " + effort.iterations() + " iterations of " + effort.iterationMillis()
                + " ms, after up to " + effort.warmUps() * effort.warmUpMillis() + " ms to warm up";
    }

    private Report report(String server) {
        Effort effort = plan.effort();
        Map<String, String> settings = new HashMap<>();
        settings.put("run", arguments.quick() ? "quick" : "full");
        settings.put(
                "rounds on the server",
                effort.rounds() + ", at least " + effort.leastRounds() + ", of blocks of " + effort.shortestMillis()
                        + " to " + effort.longestMillis() + " ms, after " + Math.round(100 * effort.warmUp())
                        + " % of the time to warm up");
        if (!plan.jobs().isEmpty()) {
            settings.put("forks without it", forks(plan.forks()));
        }
        settings.put("heap", "1 GB for each Java worker and fork, less for what measures memory");
        absent.forEach((system, reason) -> settings.put(system, "takes no part: " + reason));
        return new Report(
                Machine.here(server, allVersions(), settings),
                Plan.all(arguments.quick()).benchmarks(),
                results.figures(),
                results.remarks());
    }
}
