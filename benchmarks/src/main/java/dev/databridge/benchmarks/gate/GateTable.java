package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.gate.Row.Measure;
import dev.databridge.benchmarks.suite.report.TextTable;
import dev.databridge.benchmarks.suite.report.Units;
import dev.databridge.benchmarks.suite.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the gate prints: per benchmark and measure the baseline, now, the interval, the change, the verdict. */
final class GateTable {
    private static final List<String> HEADINGS =
            List.of("benchmark", "measure", "baseline", "now", "95 % interval", "change", "verdict");

    private GateTable() {}

    static String of(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>(List.of(HEADINGS));
        rows.forEach(row -> cells.add(cells(row)));
        return TextTable.aligned(cells);
    }

    private static List<String> cells(Row row) {
        Estimate now = row.now();
        return List.of(
                row.benchmark(),
                row.measure() == Measure.TIME ? "time : driver" : "allocation",
                figure(row, row.baseline()),
                figure(row, now == null ? null : now.value()),
                row.measure() == Measure.ALLOCATION || now == null
                        ? Units.NONE
                        : figure(row, now.low()) + " to " + figure(row, now.high()),
                change(row.baseline(), now),
                row.verdict().words());
    }

    private static String figure(Row row, @Nullable Double value) {
        if (value == null) {
            return Units.NONE;
        }
        return row.measure() == Measure.ALLOCATION ? Units.bytes(value) : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String change(@Nullable Double before, @Nullable Estimate now) {
        if (before == null || before <= 0 || now == null) {
            return Units.NONE;
        }
        return String.format(Locale.ROOT, "%+.1f %%", 100 * (now.value() / before - 1));
    }
}
