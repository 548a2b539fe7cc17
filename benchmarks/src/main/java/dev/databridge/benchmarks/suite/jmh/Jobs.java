package dev.databridge.benchmarks.suite.jmh;

import dev.databridge.benchmarks.ValidationBenchmark;
import dev.databridge.benchmarks.state.Sample;
import dev.databridge.benchmarks.state.StateBenchmark;
import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
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
    private static final String OWN = "data-bridge";

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
        for (Sample.Kind kind : Sample.Kind.values()) {
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

    /** The ways to remember a document are those of systems: a skeleton is ours, bytes are a raw document, a tree is a Document. */
    private void state(Sample.Kind kind) {
        String label = kind.name().toLowerCase(Locale.ROOT);
        Benchmark make = new Benchmark(
                "state-make-" + label,
                1,
                Group.STATE,
                "Makes what is remembered of a loaded document: skeleton, bytes, tree.");
        Benchmark check = new Benchmark(
                "state-check-" + label, 1, Group.STATE, "Finds out that nothing changed: by skeleton, bytes, tree.");
        Map<String, String> parameters = Map.of("kind", kind.name());
        jobs.add(new Job(make, OWN, STATE + ".makeSkeleton", parameters, 1));
        jobs.add(new Job(make, "driver-raw", STATE + ".makeBytes", parameters, 1));
        jobs.add(new Job(make, "driver-document", STATE + ".makeTree", parameters, 1));
        jobs.add(new Job(check, OWN, STATE + ".checkSkeleton", parameters, 1));
        jobs.add(new Job(check, "driver-raw", STATE + ".checkBytes", parameters, 1));
        jobs.add(new Job(check, "driver-document", STATE + ".checkTree", parameters, 1));
    }

    /** JMH divides these by the number of documents itself. */
    private void validation() {
        validation("validation-load-none", "Decodes a person of a class without constraints.", OWN, "loadPlain");
        validation("validation-load-lazy", "Decodes a person of a class with constraints, unchecked.", OWN, "loadLazy");
        validation(
                "validation-load-strict",
                "Decodes a person of a class with constraints, and checks it.",
                OWN,
                "loadStrict");
        String summary = "Checks a person's constraints.";
        validation("validation-check", summary, OWN, "checkGenerated");
        validation("validation-check", summary, "hibernate-validator", "checkProvider");
    }

    private void validation(String name, String summary, String system, String method) {
        Benchmark benchmark = new Benchmark(name, 1, Group.STATE, summary);
        jobs.add(new Job(benchmark, system, VALIDATION + '.' + method, Map.of(), 1));
    }
}
