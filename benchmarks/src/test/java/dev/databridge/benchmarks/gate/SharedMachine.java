package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Systems;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Measurements as shared machines make them, without one: not recorded, but made from a seed after what runs on two shared cores
 * showed. A recording would hold one kind of noise of one afternoon; this has each kind on purpose, and as much of it as is
 * wanted. The library is {@code slowdown} times as slow as the baseline's and allocates {@code allocation} times as much.
 */
final class SharedMachine implements Measurements {
    /** Of this one there are few rounds, as of what takes long on a slow machine. */
    static final String LONG = "bulk-update-1000";

    private static final int FEW_ROUNDS = 3;
    private static final int ROUNDS = 12;
    private static final double REFERENCE_NANOS = 2_370_000;
    private static final double RATIO = 0.55;
    private static final double BYTES = 1_160_000;

    private final SplittableRandom random;
    private final Noise noise;
    private final double slowdown;
    private final double allocation;

    /** How often something was measured. */
    int calls;

    SharedMachine(long seed, Noise noise, double slowdown, double allocation) {
        this.random = new SplittableRandom(seed);
        this.noise = noise;
        this.slowdown = slowdown;
        this.allocation = allocation;
    }

    static SharedMachine unchanged(long seed, Noise noise) {
        return new SharedMachine(seed, noise, 1, 1);
    }

    /**
     * What disturbs.
     *
     * @param jitter of each sample of each system: the scale of a tail above its floor
     * @param drift how far the whole machine wanders during a run, both systems alike
     * @param outliers the share of samples that another process disturbs, which then take 1.3 to 4 times as long
     * @param modes how much slower a block is in the slow one of two states (a core's clock, a page cache), which three of ten are
     * @param luck how much slower a process is whose compiler had bad luck, which one of five has, each system by itself
     * @param neighbours the share of samples that take 1.8 times as long, as another machine has the other half of the core
     */
    record Noise(double jitter, double drift, double outliers, double modes, double luck, double neighbours) {
        static final Noise NONE = new Noise(0.002, 0, 0, 0, 0, 0);
        static final Noise QUIET = new Noise(0.02, 0.05, 0, 0, 0, 0);
        static final Noise DRIFT = new Noise(0.03, 0.8, 0, 0, 0, 0);
        static final Noise OUTLIERS = new Noise(0.03, 0.1, 0.1, 0, 0, 0);
        static final Noise BIMODAL = new Noise(0.03, 0.1, 0, 0.12, 0, 0);
        static final Noise LUCK = new Noise(0.03, 0.1, 0, 0, 0.09, 0);
        static final Noise NEIGHBOURS = new Noise(0.03, 0.1, 0, 0, 0, 0.3);
        static final Noise ALL = new Noise(0.03, 0.4, 0.08, 0.08, 0.06, 0);
    }

    @Override
    public List<Figure> measure(List<String> benchmarks) {
        calls++;
        return benchmarks.stream().flatMap(this::process).toList();
    }

    /** Both systems, each in a process of its own, in turns. */
    private Stream<Figure> process(String benchmark) {
        double ownLuck = luck();
        double referenceLuck = luck();
        double phase = random.nextDouble() * 2 * Math.PI;
        List<Double> own = new ArrayList<>();
        List<Double> reference = new ArrayList<>();
        int rounds = benchmark.equals(LONG) ? FEW_ROUNDS : ROUNDS;
        for (int round = 0; round < rounds; round++) {
            double machine = 1 + noise.drift() * (1 + Math.sin(phase + round * 0.7)) / 2;
            own.add(REFERENCE_NANOS * RATIO * slowdown * ownLuck * machine * disturbance());
            reference.add(REFERENCE_NANOS * referenceLuck * machine * disturbance());
        }
        double bytes = BYTES * allocation * (1 + 0.004 * random.nextDouble());
        return Stream.of(
                Figure.of(benchmark, Systems.OWN, 1000, own, null, bytes),
                Figure.of(benchmark, CoreSet.REFERENCE, 1000, reference, null, 2 * bytes));
    }

    private double luck() {
        return random.nextDouble() < 0.2 ? 1 + noise.luck() : 1;
    }

    private double disturbance() {
        double jitter = 1 - noise.jitter() * Math.log(1 - random.nextDouble());
        double mode = random.nextDouble() < 0.3 ? 1 + noise.modes() : 1;
        double outlier = random.nextDouble() < noise.outliers() ? 1.3 + 2.7 * random.nextDouble() : 1;
        double neighbour = random.nextDouble() < noise.neighbours() ? 1.8 : 1;
        return jitter * mode * outlier * neighbour;
    }
}
