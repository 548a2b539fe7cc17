package dev.databridge.blackbox.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each Java block of the README and of {@code docs} must stand in a source file of this package, white space aside: there it is
 * compiled, and run by the tests beside it.
 */
class DocumentationTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern BLOCK = Pattern.compile("^```java\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("\\n\\n(?=@|record |class |enum |public )");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]*)(?:#([^)]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    private static String sources = "";

    @BeforeAll
    static void readSources() throws IOException {
        Path folder = ROOT.resolve("blackbox-tests/src/test/java/dev/databridge/blackbox/docs");
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(DocumentationTest::read)
                    .map(DocumentationTest::withoutSpace)
                    .collect(Collectors.joining("\n"));
        }
    }

    @TestFactory
    Stream<DynamicTest> everySnippetIsCompiled() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            Matcher block = BLOCK.matcher(read(page));
            while (block.find()) {
                TYPE.splitAsStream(block.group(1)).forEach(snippet -> tests.add(test(page, snippet)));
            }
        }
        return tests.stream();
    }

    private static DynamicTest test(Path page, String snippet) {
        String title =
                ROOT.relativize(page) + ": " + snippet.lines().findFirst().orElse("");
        return DynamicTest.dynamicTest(
                title,
                () -> assertThat(sources.contains(withoutSpace(snippet)))
                        .as("no source in this package holds:\n%s", snippet)
                        .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(read(page));
            while (link.find()) {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                String heading = link.group(2);
                tests.add(DynamicTest.dynamicTest(
                        ROOT.relativize(page) + " -> " + link.group().substring(1), () -> check(target, heading)));
            }
        }
        return tests.stream();
    }

    private static void check(Path target, @Nullable String heading) {
        assertThat(target).exists();
        if (heading != null) {
            assertThat(HEADING.matcher(read(target)).results().map(found -> anchor(found.group(1))))
                    .contains(heading);
        }
    }

    /** The name under which a page shows a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
    }

    /** Those of the project and of its modules. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> others = Files.walk(ROOT, 2)) {
            return Stream.concat(docs, others)
                    .filter(file -> file.toString().endsWith(".md"))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }
}
