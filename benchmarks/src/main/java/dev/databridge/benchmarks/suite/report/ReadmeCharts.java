package dev.databridge.benchmarks.suite.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The two most telling charts as files for the README, each for light and for dark pages. */
public final class ReadmeCharts {
    /** What the title and the lines below need beside the bars. */
    private static final int FRAME = 105;

    private static final int WIDTH = 520;

    /** What is drawn, and what it is called. */
    private enum Chart {
        FIND("find-many-1000", "1,000 documents found, as typed objects: time per call"),
        INSERT("insert-many-1000", "1,000 documents inserted in one call: time per call");

        private final String op;
        private final String title;

        Chart(String op, String title) {
            this.op = op;
            this.title = title;
        }
    }

    private ReadmeCharts() {}

    /**
     * Writes {@code find-many-1000-light.svg}, {@code …-dark.svg} and the same of {@code insert-many-1000}, as far as the report
     * has their figures.
     *
     * @param folder made if it is not there
     * @return the files
     * @throws IOException if a file cannot be written
     */
    public static List<Path> write(Report report, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Chart chart : Chart.values()) {
            Entry entry = report.entry(chart.op)
                    .filter(found -> found.has(Line::wall))
                    .orElse(null);
            if (entry != null) {
                files.add(write(report, chart, entry, Palette.LIGHT, folder.resolve(chart.op + "-light.svg")));
                files.add(write(report, chart, entry, Palette.DARK, folder.resolve(chart.op + "-dark.svg")));
            }
        }
        return files;
    }

    private static Path write(Report report, Chart chart, Entry entry, Palette palette, Path file) throws IOException {
        Bars bars = Bars.ofTimes(entry, false);
        boolean cut = bars.bars().stream().anyMatch(Bar::cut);
        String subtitle =
                "Medians with 95 % intervals; shorter is better" + (cut ? ", and a gap is a bar that was cut. " : ". ")
                        + report.machine().line() + '.';
        String svg = Svg.draw(
                BarChart.standingAlone(bars, palette, chart.title, subtitle),
                WIDTH,
                BarChart.height(bars) + FRAME,
                chart.title + ". " + Summary.ofEntry(entry));
        return Files.writeString(file, svg + '\n');
    }
}
