package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Systems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Gives again what live runs of the gate measured, of unchanged code on two cores that other guests use, too: {@code samples} has
 * a file for each pair of processes. A seed shuffles the pairs, and each call takes the next one; none is given twice. On request
 * the library is slower at one benchmark than it was, or allocates more.
 */
final class RecordedMachine implements Measurements {
    private static final List<List<Figure>> PAIRS = read();

    private final Iterator<List<Figure>> pairs;
    private String changed = "";
    private double slowdown = 1;
    private double allocation = 1;
    private double moreBytes;

    RecordedMachine(long seed) {
        List<List<Figure>> shuffled = new ArrayList<>(PAIRS);
        Collections.shuffle(shuffled, new Random(seed));
        pairs = shuffled.iterator();
    }

    /** From now on a benchmark takes so many times as long, and allocates so many times as much. */
    void change(String benchmark, double newSlowdown, double newAllocation) {
        changed = benchmark;
        slowdown = newSlowdown;
        allocation = newAllocation;
    }

    /** From now on a benchmark allocates so many bytes more. */
    void allocateMore(String benchmark, double bytes) {
        changed = benchmark;
        moreBytes = bytes;
    }

    @Override
    public List<Figure> measure(List<String> benchmarks) {
        return pairs.next().stream()
                .filter(figure -> benchmarks.contains(figure.op()))
                .map(this::changed)
                .toList();
    }

    private Figure changed(Figure figure) {
        if (!figure.system().equals(Systems.OWN) || !figure.op().equals(changed)) {
            return figure;
        }
        List<Double> times =
                figure.wallSamples().stream().map(time -> time * slowdown).toList();
        double bytes = Objects.requireNonNull(figure.allocBytes()) * allocation + moreBytes;
        return Figure.of(figure.op(), figure.system(), figure.n(), times, null, bytes);
    }

    private static List<List<Figure>> read() {
        try {
            Path folder = Path.of(Objects.requireNonNull(RecordedMachine.class.getResource("samples"))
                    .toURI());
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().map(RecordedMachine::pair).toList();
            }
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException("The recorded samples cannot be read.", broken);
        }
    }

    private static List<Figure> pair(Path file) {
        try {
            return Samples.read(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("The recorded samples cannot be read: " + file, broken);
        }
    }
}
