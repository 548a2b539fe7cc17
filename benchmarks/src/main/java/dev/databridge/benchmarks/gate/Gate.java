package dev.databridge.benchmarks.gate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The program of {@code mvn verify -Pbenchmark-gate}: measures the core set, holds it against the baseline, prints what it found
 * and ends with 1 if something regressed.
 *
 * <p>Arguments: the folder of the baselines, and one for what is measured, pair by pair. With {@code -Dbaseline.update} it writes
 * the baseline of this JDK and processor instead, and ends with 0. With {@code -Dgate.times=far} times that are slower by up to 30 %
 * are printed and do not fail: for machines that others work on, too. {@code -Dgate.minutes} is the time for all of it, after which it
 * measures nothing again.
 */
public final class Gate {
    /** As long as twelve pairs may take on a machine that is twice as slow as the slowest that was seen. */
    private static final int MINUTES = 30;

    private final Baselines baselines;
    private final Key key;
    private final GateRun run;
    private final SlowerTimes slowerTimes;
    private final PrintStream out;

    Gate(Baselines baselines, Key key, GateRun run, SlowerTimes slowerTimes, PrintStream out) {
        this.baselines = baselines;
        this.key = key;
        this.run = run;
        this.slowerTimes = slowerTimes;
        this.out = out;
    }

    /** Runs the gate; see the class. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "Give the folder of the baselines and one for what is measured, and nothing else.");
        }
        Measurements measurements = ServiceLoader.load(Measurements.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + Measurements.class.getName()
                        + " is on the class path: add the module's own META-INF/services to it."));
        GateRun run = new GateRun(
                CoreSet.BENCHMARKS,
                new Recording(measurements, Path.of(arguments[1])),
                Duration.ofMinutes(Integer.getInteger("gate.minutes", MINUTES)),
                System.out::println);
        SlowerTimes slowerTimes = SlowerTimes.of(System.getProperty("gate.times", "fail"));
        Gate gate = new Gate(new Baselines(Path.of(arguments[0])), Key.here(), run, slowerTimes, System.out);
        System.exit(Boolean.getBoolean("baseline.update") ? gate.update() : gate.check());
    }

    /** Holds this run against the baseline; 0 if it holds, 1 if not, or if there is none. */
    int check() throws IOException {
        Optional<Baseline> nearest = baselines.nearest(key);
        if (nearest.isEmpty()) {
            out.println("There is no baseline in " + baselines.folder()
                    + ", so nothing is held. Write one with -Dbaseline.update.");
            return 1;
        }
        Baseline baseline = nearest.get();
        List<String> unknown = run.unknown(baseline);
        if (!unknown.isEmpty()) {
            out.println("The baseline has what is not measured: " + String.join(", ", unknown)
                    + ". Mend its names, or write it anew with -Dbaseline.update.");
            return 1;
        }
        Limits limits = Limits.between(baseline.key(), key);
        List<Row> rows = run.against(baseline, new Decision(limits, slowerTimes));
        out.println(about(baseline, limits));
        out.println(GateTable.of(rows));
        return end(rows, limits);
    }

    /** Writes the baseline of this machine and prints what changed; 1, and nothing is written, if a benchmark has no figures. */
    int update() throws IOException {
        Baseline before = before();
        Map<String, Measured> measured = run.forBaseline();
        List<String> missing = measured.entrySet().stream()
                .filter(entry -> !entry.getValue().hasTimes())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            out.println("No baseline is written: these were not measured: " + String.join(", ", missing) + '.');
            return 1;
        }
        return write(before, measured);
    }

    /** What can no longer be read is what an update is for. */
    private Baseline before() throws IOException {
        try {
            return baselines.nearest(key).orElseGet(this::nothing);
        } catch (IllegalArgumentException broken) {
            out.println(broken.getMessage());
            return nothing();
        }
    }

    private int write(Baseline before, Map<String, Measured> measured) throws IOException {
        Decision decision = new Decision(Limits.between(before.key(), key), slowerTimes);
        Baseline now = new Baseline(key, LocalDate.now(ZoneOffset.UTC), measured);
        out.println(GateTable.of(now.benchmarks().keySet().stream()
                .flatMap(name -> decision.judge(name, before.of(name), now.of(name)).stream())
                .toList()));
        out.println("Written: " + baselines.write(now) + ". Review the difference and commit it.");
        return 0;
    }

    private Baseline nothing() {
        return new Baseline(key, LocalDate.now(ZoneOffset.UTC), Map.of());
    }

    private String about(Baseline baseline, Limits limits) {
        String text = "Baseline of " + baseline.date() + ", JDK "
                + baseline.key().jdk() + ", " + baseline.key().processor() + ".";
        if (baseline.key().equals(key)) {
            return text;
        }
        return text + " There is none of JDK " + key.jdk() + " on " + key.processor() + ", so the limits are wider: "
                + Math.round(100 * limits.allocation()) + " % for allocation, " + Math.round(100 * limits.time())
                + " % for times. Write one with -Dbaseline.update.";
    }

    private int end(List<Row> rows, Limits limits) {
        List<String> failing = rows.stream()
                .filter(row -> row.verdict().fails())
                .map(row -> row.benchmark() + " (" + (row.measure() == Row.Measure.TIME ? "time" : "allocation") + ')')
                .toList();
        if (failing.isEmpty()) {
            String far = " Times fail only if they are slower by more than "
                    + Math.round(100 * slowerTimes.failing(limits)) + " %.";
            out.println("The gate holds." + (slowerTimes == SlowerTimes.FAR ? far : ""));
            return 0;
        }
        out.println("The gate does not hold: " + String.join(", ", failing)
                + ". Mend it, or if it is meant to be so, write a new baseline with -Dbaseline.update and say why.");
        return 1;
    }
}
