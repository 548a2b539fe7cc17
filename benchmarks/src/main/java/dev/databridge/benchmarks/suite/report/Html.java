package dev.databridge.benchmarks.suite.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Pieces of HTML. */
final class Html {
    private Html() {}

    /** Text that means itself, also within an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A cell of text. */
    static Cell cell(String text) {
        return new Cell(text, "");
    }

    /** A table that scrolls within itself where the screen is too narrow. */
    static String table(List<Cell> headings, List<List<Cell>> rows) {
        return headings.stream()
                        .map(heading -> element("th scope=\"col\"", heading))
                        .collect(Collectors.joining(
                                "", "<div class=\"scroll\"><table><thead><tr>", "</tr></thead><tbody>\n"))
                + rows.stream().map(Html::row).collect(Collectors.joining())
                + "</tbody></table></div>\n";
    }

    private static String row(List<Cell> cells) {
        String name = element("th scope=\"row\"", cells.get(0));
        return cells.stream()
                .skip(1)
                .map(cell -> element("td", cell))
                .collect(Collectors.joining("", "<tr>" + name, "</tr>\n"));
    }

    private static String element(String tag, Cell cell) {
        String style = cell.style().isEmpty() ? "" : " class=\"" + cell.style() + '"';
        return '<' + tag + style + '>' + escaped(cell.text()) + "</" + tag.substring(0, 2) + '>';
    }

    /** A text file beside this class. */
    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(
                Html.class.getResourceAsStream(name), "The file is part of the build: " + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A cell of a table.
     *
     * @param text what stands in it
     * @param style its classes in the style sheet; empty for none
     */
    record Cell(String text, String style) {}
}
