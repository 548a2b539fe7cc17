package dev.databridge.benchmarks.suite.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scores of all benchmarks of a group that have any: a row for each benchmark, a column for each system. */
final class ScoreTable {
    static final String TITLE = "Megabytes a second, as the specification counts them; more is better";

    private ScoreTable() {}

    /** The heading and the rows; nothing if there are no scores. */
    static List<List<String>> rows(List<Entry> entries) {
        List<Entry> scored =
                entries.stream().filter(entry -> entry.has(Line::score)).toList();
        if (scored.isEmpty()) {
            return List.of();
        }
        List<String> systems = systems(scored);
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(systems);
        List<List<String>> rows = new ArrayList<>(List.of(heading));
        scored.forEach(entry -> rows.add(row(entry, systems)));
        return rows;
    }

    private static List<String> systems(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.score() != null)
                .map(Line::system)
                .distinct()
                .sorted(Systems.ORDER)
                .toList();
    }

    private static List<String> row(Entry entry, List<String> systems) {
        List<String> row = new ArrayList<>(List.of(entry.benchmark().name()));
        systems.forEach(system -> row.add(score(entry.line(system))));
        return row;
    }

    private static String score(Optional<Line> line) {
        return line.map(Line::score).map(Units::digits).orElse(Units.NONE);
    }
}
