package dev.databridge.benchmarks.suite.jmh;

import dev.databridge.benchmarks.ValidationBenchmark;
import dev.databridge.benchmarks.state.Kind;
import dev.databridge.benchmarks.state.StateBenchmark;
import dev.databridge.benchmarks.state.Way;
import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.report.Systems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/** All jobs, in the order of reports. */
public final class Jobs {
    private static final String CODING = CodingBenchmark.class.getName();
    private static final String STATE = StateBenchmark.class.getName();
    private static final String VALIDATION = ValidationBenchmark.class.getName();
    private static final List<Kind> KINDS = List.of(Kind.FLAT, Kind.TEXT, Kind.ARRAYS, Kind.NESTED);

    private final List<Job> jobs = new ArrayList<>();

    private Jobs() {}

    /** All of them. */
    public static List<Job> all() {
        Jobs all = new Jobs();
        List<String> systems = new ArrayList<>();
        ServiceLoader.load(Coding.class).forEach(coding -> systems.add(coding.system()));
        for (DocumentShape shape : DocumentShape.values()) {
            all.coding(Group.DECODE, "decode", shape, "From bytes to an object: " + shape.summary() + '.', systems);
        }
        for (DocumentShape shape : DocumentShape.values()) {
            all.coding(Group.ENCODE, "encode", shape, "From an object to bytes: " + shape.summary() + '.', systems);
        }
        for (Kind kind : KINDS) {
            all.state(kind);
        }
        all.validation();
        return all.jobs;
    }

    private void coding(Group group, String method, DocumentShape shape, String summary, List<String> systems) {
        Benchmark benchmark = new Benchmark(method + '-' + shape.label(), 1, group, summary);
        for (String system : systems) {
            jobs.add(new Job(
                    benchmark,
                    system,
                    CODING + '.' + method,
                    Map.of("system", system, "shape", shape.name()),
                    shape.count()));
        }
    }

    private void state(Kind kind) {
        String label = kind.name().toLowerCase(Locale.ROOT);
        Benchmark make = state("state-make-" + label, "Remembers a document that was read: skeleton, bytes, tree.");
        Benchmark check = state(
                "state-check-" + label, "Finds out that nothing changed: by skeleton, bytes, tree, flags of setters.");
        ways(make, "remember", kind);
        ways(check, "unchanged", kind);
        flags(check, "unchanged", kind);
        if (kind == Kind.FLAT) {
            Benchmark change = state("state-change-" + label, "Changes one field, and makes the update that saves it.");
            ways(change, "changeField", kind);
            flags(change, "changeField", kind);
        }
    }

    private static Benchmark state(String name, String summary) {
        return new Benchmark(name, 1, Group.STATE, summary);
    }

    private void ways(Benchmark benchmark, String method, Kind kind) {
        way(benchmark, method, kind, Way.SKELETON);
        way(benchmark, method, kind, Way.BYTES);
        way(benchmark, method, kind, Way.TREE);
    }

    private void flags(Benchmark benchmark, String method, Kind kind) {
        way(benchmark, method, kind, Way.FLAGS);
    }

    private void way(Benchmark benchmark, String method, Kind kind, Way way) {
        String system = way.system().orElseThrow();
        jobs.add(new Job(benchmark, system, STATE + '.' + method, Map.of("kind", kind.name(), "way", way.name()), 1));
    }

    /** JMH divides these by the number of documents itself. */
    private void validation() {
        validation(
                "validation-load-none", "Decodes a person of a class without constraints.", Systems.OWN, "loadPlain");
        validation(
                "validation-load-lazy",
                "Decodes a person of a class with constraints, unchecked.",
                Systems.OWN,
                "loadLazy");
        validation(
                "validation-load-strict",
                "Decodes a person of a class with constraints, and checks it.",
                Systems.OWN,
                "loadStrict");
        String summary = "Checks a person's constraints.";
        validation("validation-check", summary, Systems.OWN, "checkGenerated");
        validation("validation-check", summary, "hibernate-validator", "checkProvider");
    }

    private void validation(String name, String summary, String system, String method) {
        Benchmark benchmark = new Benchmark(name, 1, Group.VALIDATION, summary);
        jobs.add(new Job(benchmark, system, VALIDATION + '.' + method, Map.of(), 1));
    }
}
