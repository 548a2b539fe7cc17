package dev.databridge.benchmarks.suite.report;

import dev.databridge.benchmarks.suite.report.Comparison.Outcome;
import dev.databridge.benchmarks.suite.report.Html.Cell;
import java.util.ArrayList;
import java.util.List;

/** All benchmarks against all systems in one table. */
final class Overview {
    private Overview() {}

    static String table(Report report) {
        List<Cell> headings = new ArrayList<>(List.of(Html.cell("")));
        report.others().forEach(system -> headings.add(Html.cell(system)));
        return Html.table(
                headings,
                report.betweenSystems().stream()
                        .filter(entry -> entry.has(Line::wall))
                        .map(entry -> row(entry, report.others()))
                        .toList());
    }

    private static List<Cell> row(Entry entry, List<String> systems) {
        List<Cell> row = new ArrayList<>(List.of(Html.cell(entry.benchmark().name())));
        systems.forEach(
                system -> row.add(cell(entry.line(system).map(Line::comparison).orElse(Comparison.UNKNOWN))));
        return row;
    }

    private static Cell cell(Comparison comparison) {
        String text = switch (comparison.outcome()) {
            case FASTER -> Summary.times(comparison);
            case SLOWER -> Summary.times(comparison) + " slower";
            case SAME -> "same";
            case TOO_FEW -> "too few samples";
            case UNKNOWN -> Units.NONE;
        };
        return new Cell(text, comparison.outcome() == Outcome.UNKNOWN ? "" : Styles.of(comparison));
    }
}
