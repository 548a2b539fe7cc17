package dev.databridge.benchmarks.suite.report;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.report.Html.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report as one page that needs no other file: light or dark as its reader's system, on a desk or on a phone. */
public final class HtmlPage {
    private static final String TITLE = "data-bridge: benchmarks";

    private static final List<Cell> HEADINGS = List.of(
            Html.cell(""),
            Html.cell("wall"),
            new Cell("data-bridge is", "words"),
            Html.cell("client CPU"),
            Html.cell("allocated"),
            Html.cell("95 % interval"));

    private static final List<Cell> HEADINGS_OF_BYTES =
            List.of(Html.cell(""), Html.cell("bytes"), new Cell("", "words"));

    private HtmlPage() {}

    /**
     * Writes the page; folders that are not there are made.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Report report, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, of(report));
    }

    static String of(Report report) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(TITLE)
                .append("</title>\n<style>\n")
                .append(Styles.colours())
                .append(Html.resource("page.css"))
                .append("</style></head>\n<body>\n");
        head(page, report);
        report.groups().forEach((group, entries) -> group(page, group, entries));
        page.append("<h2 id=\"machine\">Machine, versions, settings</h2>\n").append(machine(report.machine()));
        return page.append("</body></html>\n").toString();
    }

    private static void head(StringBuilder page, Report report) {
        page.append("<h1>").append(TITLE).append("</h1>\n<p class=\"muted\">");
        page.append(Html.escaped(report.machine().line())).append("</p>\n");
        page.append(Html.resource("how-to-read.html"));
        page.append("<nav>");
        report.groups()
                .keySet()
                .forEach(group -> page.append("<a href=\"#")
                        .append(anchor(group))
                        .append("\">")
                        .append(group.title())
                        .append("</a> "));
        page.append("<a href=\"#machine\">Machine</a></nav>\n<h2>Over all</h2>\n");
        page.append("<p>How many times data-bridge is faster than each system, by wall time; "
                + "<span class=\"slower\">red</span> where it is slower.</p>\n");
        page.append(Overview.table(report)).append("<ul>\n");
        Summary.bySystem(report)
                .forEach(line -> page.append("<li>").append(Html.escaped(line)).append("</li>\n"));
        page.append("</ul>\n");
    }

    private static void group(StringBuilder page, Group group, List<Entry> entries) {
        page.append("<h2 id=\"").append(anchor(group)).append("\">");
        page.append(group.title()).append("</h2>\n<div class=\"grid\">\n");
        entries.forEach(entry -> page.append(section(entry)));
        page.append("</div>\n");
        page.append(scores(entries));
    }

    private static String scores(List<Entry> entries) {
        List<List<Cell>> rows = ScoreTable.rows(entries).stream()
                .map(row -> row.stream().map(Html::cell).toList())
                .toList();
        if (rows.isEmpty()) {
            return "";
        }
        return "<h3>" + Html.escaped(ScoreTable.TITLE) + "</h3>\n"
                + Html.table(rows.get(0), rows.subList(1, rows.size()));
    }

    private static String section(Entry entry) {
        Benchmark benchmark = entry.benchmark();
        return "<section id=\"" + Html.escaped(benchmark.name()) + "\">\n<h3>" + Html.escaped(benchmark.name())
                + "</h3>\n<p>" + Html.escaped(sentence(entry)) + "</p>\n" + chart(entry) + table(entry)
                + "</section>\n";
    }

    private static String sentence(Entry entry) {
        String found = entry.has(Line::wall) ? ' ' + Summary.ofEntry(entry) : "";
        return entry.benchmark().summary() + found;
    }

    private static String chart(Entry entry) {
        boolean times = entry.has(Line::wall);
        if (!times && !entry.has(Line::bytes)) {
            return "";
        }
        Bars bars = times ? Bars.ofTimes(entry, true) : Bars.ofBytes(entry);
        String svg = Svg.draw(BarChart.of(bars, Palette.LIGHT), BarChart.WIDTH, BarChart.height(bars), sentence(entry));
        return Svg.withVariables(svg, Palette.LIGHT) + '\n';
    }

    private static String table(Entry entry) {
        return Html.table(
                entry.has(Line::bytes) ? HEADINGS_OF_BYTES : HEADINGS,
                entry.lines().stream().map(line -> row(entry, line)).toList());
    }

    private static List<Cell> row(Entry entry, Line line) {
        Cell system = new Cell(line.system(), line.isOwn() ? "us" : "");
        if (entry.has(Line::bytes)) {
            return List.of(system, Html.cell(entry.withFactor(line, Measure.BYTES)), new Cell(line.words(), "words"));
        }
        return List.of(
                system,
                Html.cell(Units.time(line.wall())),
                new Cell(line.words(), "words " + Styles.of(line.comparison())),
                Html.cell(entry.withFactor(line, Measure.CPU)),
                Html.cell(entry.withFactor(line, Measure.ALLOCATED)),
                Html.cell(line.interval()));
    }

    private static String machine(Machine machine) {
        return machine.entries().entrySet().stream()
                .map(entry -> "<dt>" + Html.escaped(entry.getKey()) + "</dt><dd>" + Html.escaped(entry.getValue())
                        + "</dd>\n")
                .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
    }

    private static String anchor(Group group) {
        return "group-" + group.name().toLowerCase(Locale.ROOT);
    }
}
