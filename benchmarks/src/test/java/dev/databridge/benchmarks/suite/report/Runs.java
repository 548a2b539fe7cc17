package dev.databridge.benchmarks.suite.report;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** A made-up run with everything that a report must show: wins, losses, no difference, nothing measured, bytes alone. */
final class Runs {
    static final Machine MACHINE = new Machine(
            "Intel(R) Xeon(R) Processor @ 2.80GHz",
            2,
            8_350_000_000L,
            "17.0.16 Debian",
            "Linux 6.1.0 amd64",
            "SecantusDB 0.5.3-beta.196, same machine",
            LocalDate.of(2026, 11, 25),
            Map.of("data-bridge", "0.1.0-SNAPSHOT", "morphia", "2.5.2", "beanie", "2.0.0"),
            Map.of("rounds", "15", "heap", "1 GB"));

    static final List<String> SYSTEMS = List.of(
            "beanie",
            "data-bridge",
            "driver-document",
            "driver-pojo",
            "driver-raw",
            "mongoengine",
            "morphia",
            "pymongo",
            "spring-data");

    private static final Map<String, Double> TIMES = Map.of(
            "beanie", 22.5,
            "data-bridge", 1.0,
            "driver-document", 1.72,
            "driver-pojo", 1.86,
            "driver-raw", 0.84,
            "mongoengine", 40.6,
            "morphia", 2.6,
            "pymongo", 3.2,
            "spring-data", 4.1);

    private static final Benchmark MEMORY =
            new Benchmark("memory-per-document", 1, Group.START, "What stays in memory of a loaded person.");

    private Runs() {}

    /** All systems at every benchmark of the catalogue, and one of bytes alone. */
    static Report report() {
        List<Benchmark> benchmarks = new ArrayList<>(Catalogue.ALL);
        benchmarks.add(MEMORY);
        List<Figure> figures = new ArrayList<>();
        Catalogue.ALL.forEach(benchmark -> SYSTEMS.forEach(system -> figures.add(figure(benchmark, system))));
        figures.removeIf(
                figure -> figure.op().equals("exists") && figure.system().equals("morphia"));
        figures.add(Figure.ofBytes("memory-per-document", "data-bridge", 1, List.of(512.0)));
        figures.add(Figure.ofBytes("memory-per-document", "morphia", 1, List.of(2000.0, 9000.0, 2048.0)));
        return new Report(
                MACHINE, benchmarks, figures, List.of(new Remark("exists", "morphia", "WRONG result, not timed")));
    }

    private static Figure figure(Benchmark benchmark, String system) {
        SplittableRandom random = new SplittableRandom(benchmark.name().hashCode() * 31L + system.hashCode());
        double own = 180_000 + benchmark.documents() * 1_200.0;
        double factor = benchmark.documents() == 1
                ? 1 + (TIMES.get(system) - 1) / 8
                : TIMES.get(system) * (0.8 + 0.4 * random.nextDouble());
        double level = own * (system.equals("data-bridge") ? 1 : factor);
        List<Double> samples = DoubleStream.generate(() -> level * (1 - 0.04 * Math.log(1 - random.nextDouble())))
                .limit(15)
                .boxed()
                .toList();
        boolean python = List.of("beanie", "mongoengine", "pymongo").contains(system);
        @Nullable Double bytes = python ? null : 1160.0 * benchmark.documents() * factor;
        return Figure.of(benchmark.name(), system, benchmark.documents(), samples, level * 0.45, bytes);
    }
}
