package dev.databridge.benchmarks.suite.report;

import dev.databridge.benchmarks.suite.report.Comparison.Outcome;
import dev.databridge.benchmarks.suite.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** data-bridge against each other system over all benchmarks, and against all systems at one; losses are named one by one. */
final class Summary {
    private Summary() {}

    /** One line per system: how often faster, slower, neither, and where slower. */
    static List<String> bySystem(Report report) {
        return report.others().stream().map(system -> ofSystem(report, system)).toList();
    }

    private static String ofSystem(Report report, String system) {
        List<String> losses = new ArrayList<>();
        int faster = 0;
        int same = 0;
        for (Entry entry : report.betweenSystems()) {
            Comparison comparison = entry.line(system).map(Line::comparison).orElse(Comparison.UNKNOWN);
            switch (comparison.outcome()) {
                case FASTER -> faster++;
                case SAME -> same++;
                case SLOWER -> losses.add(entry.benchmark().name() + ' ' + times(comparison));
                case TOO_FEW, UNKNOWN -> {}
            }
        }
        return "against " + system + ": faster in " + faster + ", no difference in " + same + ", slower in "
                + losses.size() + (losses.isEmpty() ? "" : " (" + String.join(", ", losses) + ')');
    }

    /** What a benchmark shows, as a sentence. */
    static String ofEntry(Entry entry) {
        if (entry.own().map(Line::wall).isEmpty()) {
            return "data-bridge has no time here.";
        }
        List<String> parts = new ArrayList<>();
        add(parts, entry, Outcome.FASTER, "faster than ");
        add(parts, entry, Outcome.SLOWER, "slower than ");
        add(parts, entry, Outcome.SAME, "no different from ");
        if (parts.isEmpty()) {
            return has(entry, Outcome.TOO_FEW) ? "Too few samples for a word." : "No other system was timed.";
        }
        return "data-bridge is " + String.join(", ", parts) + '.';
    }

    private static boolean has(Entry entry, Outcome outcome) {
        return entry.lines().stream().anyMatch(line -> line.comparison().outcome() == outcome);
    }

    private static void add(List<String> parts, Entry entry, Outcome outcome, String words) {
        String systems = entry.lines().stream()
                .filter(line -> line.comparison().outcome() == outcome)
                .map(line ->
                        outcome == Outcome.SAME ? line.system() : line.system() + " (" + times(line.comparison()) + ')')
                .collect(Collectors.joining(", "));
        if (!systems.isEmpty()) {
            parts.add(words + systems);
        }
    }

    /** How many times faster, or slower. */
    static String times(Comparison comparison) {
        Estimate ratio = comparison.ratio();
        if (ratio == null) {
            return Units.NONE;
        }
        return Units.factor(comparison.outcome() == Outcome.SLOWER ? 1 / ratio.value() : ratio.value());
    }
}
