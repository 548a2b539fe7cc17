package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.Catalogue;
import dev.databridge.benchmarks.suite.jmh.ForkEffort;
import dev.databridge.benchmarks.suite.jmh.Job;
import dev.databridge.benchmarks.suite.jmh.Jobs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a run does, and how its time is shared out.
 *
 * @param contests benchmarks on the server, in turns
 * @param starts benchmarks of new processes and of memory, without turns of blocks
 * @param jobs benchmarks of JMH
 * @param effort how much is done for a contest
 * @param forks how much is done for a job
 * @param whole the time for everything there is
 */
record Plan(
        List<Benchmark> contests,
        List<Benchmark> starts,
        List<Job> jobs,
        Effort effort,
        ForkEffort forks,
        Duration whole) {
    /** From nothing to the first answer. */
    static final Benchmark FIRST_FIND = new Benchmark(
            "start-first-find",
            1,
            Group.START,
            "A new process connects and finds one person; from its launch to its answer.");
    /** What a loaded document holds. */
    static final Benchmark MEMORY = new Benchmark(
            "memory-per-person", 1, Group.START, "Memory that a loaded person holds, of a list of 10,000.");

    /** What goes over the wire. */
    static final Benchmark SENT = new Benchmark(
            "bytes-sent-save-200",
            1,
            Group.START,
            "Bytes that a client sends to save one field of a loaded document of 200 fields.");

    private static final Duration QUICK = Duration.ofSeconds(580);
    private static final Duration FULL = Duration.ofMinutes(87);
    private static final Duration LONGEST_PAIR_OF_GATE = Duration.ofMinutes(8);
    private static final int START_MILLIS = 1200;
    private static final int PYTHON_START_MILLIS = 500;
    private static final int MEMORY_MILLIS = 1500;
    private static final int SENT_MILLIS = 1200;
    private static final int PYTHON_MEMORY_MILLIS = 3000;
    private static final int RETAINED_MILLIS = 2000;
    private static final int PEAK_HEAP_MILLIS = 5000;

    /**
     * What a run is asked to do.
     *
     * @throws IllegalArgumentException if there is nothing to do, or nobody to do it; the message names what there is
     */
    static Plan of(Arguments arguments) {
        Plan all = all(arguments.quick());
        Plan plan = all.filtered(arguments);
        Selection.check(arguments, all, plan);
        return plan;
    }

    /**
     * One pair of processes, the least time for each benchmark: the gate takes several pairs, as they differ by themselves. There are
     * no forks: its workers do what needs no server, too.
     */
    static Plan ofGate(Arguments arguments) {
        Plan full = of(arguments);
        List<Benchmark> contests = Stream.concat(
                        full.contests.stream(), full.jobs.stream().map(Job::benchmark))
                .distinct()
                .toList();
        return new Plan(contests, full.starts, List.of(), Effort.GATE, full.forks, LONGEST_PAIR_OF_GATE);
    }

    /** Everything, for everybody. */
    static Plan all(boolean quick) {
        return new Plan(
                Catalogue.ALL,
                Stream.of(List.of(FIRST_FIND, MEMORY, SENT), RetainedState.BENCHMARKS, PeakHeap.BENCHMARKS)
                        .flatMap(List::stream)
                        .toList(),
                Jobs.all(),
                quick ? Effort.QUICK : Effort.FULL,
                quick ? ForkEffort.QUICK : ForkEffort.FULL,
                quick ? QUICK : FULL);
    }

    private Plan filtered(Arguments arguments) {
        Predicate<Benchmark> wanted = benchmark -> arguments.wants(benchmark.name()) && has(benchmark);
        return new Plan(
                contests.stream().filter(wanted).toList(),
                starts.stream().filter(wanted).toList(),
                jobs.stream()
                        .filter(job -> wanted.test(job.benchmark()) && arguments.invites(job.system()))
                        .toList(),
                effort,
                forks,
                whole);
    }

    /** Whether there is time for it, if it is wanted. */
    boolean has(Benchmark benchmark) {
        return starts.contains(benchmark) || benchmark.documents() <= effort.mostDocuments();
    }

    /** All benchmarks, each once, in the order of reports. */
    List<Benchmark> benchmarks() {
        return Stream.of(contests.stream(), starts.stream(), jobs.stream().map(Job::benchmark))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** The jobs, those of one benchmark together. */
    List<List<Job>> jobsByBenchmark() {
        List<List<Job>> together = new ArrayList<>();
        jobs.stream()
                .map(Job::benchmark)
                .distinct()
                .forEach(benchmark -> together.add(jobs.stream()
                        .filter(job -> job.benchmark().equals(benchmark))
                        .toList()));
        return together;
    }

    /** About how long all forks take. */
    Duration timeOfForks() {
        return Duration.ofMillis(
                forks.forks() * jobs.stream().mapToLong(forks::millisOfFork).sum());
    }

    /** About how long new processes and memory take. */
    Duration timeOfStarts(List<String> systems) {
        long millis = 0;
        for (String system : systems) {
            boolean python = Crew.isPython(system);
            long start = (long) (python ? PYTHON_START_MILLIS : START_MILLIS) * (effort.rounds() + 1);
            millis += starts.contains(FIRST_FIND) ? start : 0;
            millis += starts.contains(MEMORY) ? (python ? PYTHON_MEMORY_MILLIS : MEMORY_MILLIS) : 0;
            millis += starts.contains(SENT) ? SENT_MILLIS : 0;
            millis += hasAny(PeakHeap.BENCHMARKS) && PeakHeap.SYSTEMS.contains(system) ? PEAK_HEAP_MILLIS : 0;
        }
        return Duration.ofMillis(millis + (hasAny(RetainedState.BENCHMARKS) ? RETAINED_MILLIS : 0));
    }

    /** Whether one of these is among the starts. */
    boolean hasAny(List<Benchmark> some) {
        return !Collections.disjoint(starts, some);
    }

    /** Whether workers are needed: what is retained and peaks of the heap are found out without. */
    boolean needsCrew() {
        return !contests.isEmpty() || hasAny(List.of(FIRST_FIND, MEMORY, SENT));
    }

    /** How long all contests take together, by their weights. */
    double weight() {
        return contests.stream()
                .mapToDouble(benchmark -> Budget.weight(benchmark.documents()))
                .sum();
    }

    /**
     * The time for the contests: what the others leave of the same part of the whole time as they are of all contests.
     *
     * @param systems who takes part
     * @param everybody who could
     * @param spent how much of the time is gone
     */
    Budget budget(List<String> systems, List<String> everybody, Duration spent) {
        Plan all = all(effort.equals(Effort.QUICK));
        Duration others = all.timeOfForks().plus(all.timeOfStarts(everybody));
        Duration latest = whole.minus(spent).minus(timeOfForks()).minus(timeOfStarts(systems));
        return Budget.of(
                whole.minus(others),
                latest,
                weight() * systems.size() / (all.weight() * everybody.size()),
                weight(),
                contests.size() * systems.size());
    }
}
