package dev.databridge.benchmarks.suite.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.suite.Benchmark;
import dev.databridge.benchmarks.suite.Benchmark.Group;
import dev.databridge.benchmarks.suite.Catalogue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HtmlPageTest {
    private static final Report REPORT = Runs.report();
    private static final String PAGE = HtmlPage.of(REPORT);

    @TempDir
    Path folder;

    @Test
    void everyBenchmarkHasItsSentenceChartAndTable() {
        List<String> sections = Pattern.compile("<section id=\"([^\"]+)\">(.*?)</section>", Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(sections)
                .hasSize(Catalogue.ALL.size() + 1)
                .allSatisfy(section -> assertThat(section)
                        .containsSubsequence("<h3>", "<p>", "<svg role='img' aria-label='", "<table>"));
    }

    @Test
    void groupsAreLinked() {
        assertThat(PAGE).contains("href=\"#group-insert\"", "id=\"group-insert\"", "href=\"#group-start\"");
        assertThat(PAGE).doesNotContain("group-decode");
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(PAGE.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "src=", "@import");
        assertThat(PAGE).doesNotContain("<script", "url(");
    }

    @Test
    void chartsHaveTheColoursOfTheStyleSheetInLightAndDark() {
        assertThat(PAGE).contains("--own: rgb(26,154,108);", "--own: rgb(47,168,120);", "prefers-color-scheme: dark");
        String charts = PAGE.substring(PAGE.indexOf("<section"));
        assertThat(charts).contains("var(--own)", "var(--other)", "var(--text)").doesNotContain("rgb(");
    }

    @Test
    void lossesAndWrongResultsAreShown() {
        assertThat(PAGE).contains("<td class=\"slower\">1.16 × slower</td>");
        assertThat(PAGE).contains("<td class=\"words unknown\">WRONG result, not timed</td>");
    }

    @Test
    void machineIsThere() {
        assertThat(PAGE)
                .contains(
                        "<dt>processor</dt><dd>Intel(R) Xeon(R) Processor @ 2.80GHz</dd>",
                        "<dt>morphia</dt><dd>2.5.2</dd>");
    }

    @Test
    void namesMeanThemselves() throws Exception {
        Benchmark odd = new Benchmark("a<b>&'\"$1\\", 1, Group.FIND, "<i>One</i> & 'two' \"$2\".");
        Figure figure = Figure.of(odd.name(), "<system>", 1, List.of(1.0, 2.0), null, null);
        String page = HtmlPage.of(new Report(Runs.MACHINE, List.of(odd), List.of(figure), List.of()));
        assertThat(page)
                .contains("&lt;i&gt;One&lt;/i&gt; &amp; &#39;two&#39; &quot;$2&quot;.")
                .doesNotContain("<i>", "<system>");
        chartsOf(page).forEach(HtmlPageTest::parsed);
    }

    @Test
    void chartsAreXmlOfALimitedSize() {
        assertThat(chartsOf(PAGE)).hasSize(Catalogue.ALL.size() + 1).allSatisfy(svg -> {
            assertThat(parsed(svg).getDocumentElement().getAttribute("viewBox")).startsWith("0 0 400 ");
            assertThat(svg.length()).isLessThan(12_000);
        });
    }

    @Test
    void anEmptyReportIsAPage() {
        assertThat(HtmlPage.of(new Report(Runs.MACHINE, List.of(), List.of(), List.of())))
                .contains("<h1>", "</html>");
    }

    @Test
    void writesTheFile() throws IOException {
        Path file = folder.resolve("a/report.html");
        HtmlPage.write(REPORT, file);
        assertThat(Files.readString(file)).isEqualTo(PAGE);
    }

    @Test
    void readmeChartsStandAlone() throws IOException {
        List<Path> files = ReadmeCharts.write(REPORT, folder.resolve("images"));
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "find-many-1000-light.svg",
                        "find-many-1000-dark.svg",
                        "insert-many-1000-light.svg",
                        "insert-many-1000-dark.svg");
        for (Path file : files) {
            String svg = Files.readString(file);
            assertThat(parsed(svg).getDocumentElement().getAttribute("width")).startsWith("520");
            assertThat(svg).doesNotContain("var(").contains("2026-11", "Xeon", "data-bridge", "mongoengine");
        }
        assertThat(Files.readString(files.get(1))).contains("fill:rgb(13,17,23)");
    }

    @Test
    void readmeChartsNeedTheirFigures() throws IOException {
        Report none = new Report(Runs.MACHINE, Catalogue.ALL, List.of(), List.of());
        assertThat(ReadmeCharts.write(none, folder)).isEmpty();
    }

    private static List<String> chartsOf(String page) {
        return Pattern.compile("<svg.*?</svg>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }
}
