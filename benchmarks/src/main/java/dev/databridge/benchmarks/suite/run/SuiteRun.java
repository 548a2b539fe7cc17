package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Catalogue;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Machine;
import dev.databridge.benchmarks.suite.report.Remark;
import dev.databridge.benchmarks.suite.report.Report;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A whole run, from the first worker to the report. */
public final class SuiteRun {
    private final Arguments arguments;
    private final Effort effort;
    private final List<Benchmark> benchmarks;
    private final Progress progress;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** Plans a run. */
    public SuiteRun(Arguments arguments) {
        this.arguments = arguments;
        this.effort = arguments.quick() ? Effort.QUICK : Effort.FULL;
        this.benchmarks = Catalogue.ALL.stream()
                .filter(benchmark -> arguments.wants(benchmark.name()))
                .filter(benchmark -> benchmark.documents() <= effort.mostDocuments())
                .toList();
        this.progress = new Progress(System.err, benchmarks.size());
    }

    /**
     * Runs it.
     *
     * @return what was measured
     * @throws IOException if a worker cannot be started
     */
    public Report run() throws IOException {
        Expectations expectations = new Expectations(DataSet.seeded());
        try (Crew crew = new Crew(arguments, progress::say)) {
            crew.start();
            Budget budget = budget(crew.present().size());
            for (Benchmark benchmark : benchmarks) {
                progress.next(benchmark.name(), budget.left(progress.elapsed()));
                Contest contest = new Contest(benchmark, crew, effort, expectations);
                contest.run(budget.next(Budget.weight(benchmark.documents()), progress.elapsed()));
                add(contest);
            }
            return report(crew.versions());
        }
    }

    private void add(Contest contest) {
        figures.addAll(contest.figures());
        remarks.addAll(contest.remarks());
        contest.remarks().stream()
                .filter(remark -> !remark.text().equals("not supported"))
                .forEach(remark -> progress.say(remark.system() + ' ' + remark.text()));
    }

    private Budget budget(int systems) {
        double all = weight(Catalogue.ALL) * Crew.systems(arguments).size();
        return Budget.of(
                arguments.quick(),
                Duration.ofSeconds(arguments.spentSeconds()),
                weight(benchmarks) * systems,
                all,
                benchmarks.size() * systems);
    }

    private static double weight(List<Benchmark> benchmarks) {
        return benchmarks.stream()
                .mapToDouble(benchmark -> Budget.weight(benchmark.documents()))
                .sum();
    }

    private Report report(Map<String, String> versions) {
        Map<String, String> settings = Map.of(
                "rounds", effort.rounds() + ", at least " + effort.leastRounds(),
                "heap", "1 GB for each Java process",
                "run", arguments.quick() ? "quick" : "full");
        Machine machine = Machine.here(server(), versions, settings);
        return new Report(machine, Catalogue.ALL, figures, remarks);
    }

    private String server() {
        return arguments.server() == null ? ServerName.of(arguments.uri()) : arguments.server();
    }
}
