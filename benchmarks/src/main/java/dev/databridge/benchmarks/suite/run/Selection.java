package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.jmh.Job;
import java.util.List;
import java.util.stream.Stream;

/** Whether there is anything to do of what a run is asked for, and anybody to do it. */
final class Selection {
    private Selection() {}

    /**
     * Checks it before anything is started.
     *
     * @param all what such a run could do
     * @param plan what is left of that
     * @throws IllegalArgumentException if there is nothing, or nobody; the message names what there is
     */
    static void check(Arguments arguments, Plan all, Plan plan) {
        List<String> systems = systems(arguments, all);
        if (systems.stream().noneMatch(arguments::invites)) {
            throw new IllegalArgumentException("--systems " + arguments.systems()
                    + " is the whole name of no system; there are " + String.join(", ", systems));
        }
        List<String> names =
                all.benchmarks().stream().filter(all::has).map(Benchmark::name).toList();
        if (names.stream().noneMatch(arguments::wants)) {
            throw new IllegalArgumentException("--only " + arguments.only() + " is found in the name of no benchmark"
                    + (arguments.quick() ? " that a quick run has; there are " : "; there are ")
                    + String.join(", ", names));
        }
        if (plan.benchmarks().isEmpty()) {
            throw new IllegalArgumentException("--systems " + arguments.systems()
                    + " invites none of those who do what --only " + arguments.only() + " names: "
                    + String.join(", ", able(arguments, all)));
        }
    }

    /** Those of workers, and those that are in forks alone. */
    private static List<String> systems(Arguments arguments, Plan all) {
        return Stream.concat(
                        Crew.systems(arguments).stream(), all.jobs().stream().map(Job::system))
                .distinct()
                .toList();
    }

    private static List<String> able(Arguments arguments, Plan all) {
        return all.jobs().stream()
                .filter(job -> arguments.wants(job.benchmark().name()))
                .map(Job::system)
                .distinct()
                .toList();
    }
}
