package dev.databridge.benchmarks.suite.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The report for the terminal. */
public final class TextTable {
    private static final List<String> HEADINGS =
            List.of("", "wall", "95 % interval", "client CPU", "allocated", "data-bridge is");
    private static final List<String> HEADINGS_OF_BYTES = List.of("", "bytes", "");

    private TextTable() {}

    /** The machine, a table per benchmark, and the sums. */
    public static String of(Report report) {
        StringBuilder text = new StringBuilder();
        report.machine()
                .entries()
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append('\n'));
        text.append(
                "\nMedians per run; in brackets: times that of data-bridge, after ≈ where no difference was found. \"Faster\" and"
                        + " \"slower\" only where p < 0.05 and the ratio's interval leaves out 1.\n");
        report.groups().forEach((group, entries) -> {
            text.append("\n== ").append(group.title()).append('\n');
            entries.forEach(entry -> text.append('\n').append(table(entry)));
            text.append(scores(entries));
        });
        text.append("\n== Over all\n\ndata-bridge\n");
        Summary.bySystem(report).forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }

    static String scores(List<Entry> entries) {
        List<List<String>> rows = new ArrayList<>();
        // An empty last cell, so that the figures before it go to the right.
        ScoreTable.rows(entries)
                .forEach(row ->
                        rows.add(Stream.concat(row.stream(), Stream.of("")).toList()));
        return rows.isEmpty() ? "" : '\n' + ScoreTable.TITLE + '\n' + aligned(rows);
    }

    static String table(Entry entry) {
        List<List<String>> rows = new ArrayList<>(List.of(entry.has(Line::bytes) ? HEADINGS_OF_BYTES : HEADINGS));
        entry.lines().forEach(line -> rows.add(cells(entry, line)));
        return entry.benchmark().name() + ": " + entry.benchmark().summary() + '\n' + aligned(rows);
    }

    private static List<String> cells(Entry entry, Line line) {
        if (entry.has(Line::bytes)) {
            return List.of(line.system(), entry.withFactor(line, Measure.BYTES), line.words());
        }
        return List.of(
                line.system(),
                Units.time(line.wall()),
                line.interval(),
                entry.withFactor(line, Measure.CPU),
                entry.withFactor(line, Measure.ALLOCATED),
                line.words());
    }

    /** Rows with columns as wide as their widest cell: figures to the right, names and words to the left. */
    public static String aligned(List<List<String>> rows) {
        Map<Integer, Integer> widths = IntStream.range(0, rows.get(0).size())
                .boxed()
                .collect(Collectors.toMap(
                        column -> column,
                        column -> rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0)));
        return rows.stream().map(row -> aligned(row, widths)).collect(Collectors.joining());
    }

    private static String aligned(List<String> row, Map<Integer, Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths.getOrDefault(column, 0) - cell.length());
            boolean left = column == 0 || column == row.size() - 1;
            line.append("  ").append(left ? cell + padding : padding + cell);
        }
        return line.toString().stripTrailing() + '\n';
    }
}
