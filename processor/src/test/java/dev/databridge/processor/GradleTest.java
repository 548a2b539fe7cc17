package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract of an aggregating processor with Gradle, which does not run here: nothing that the processor does asks for a
 * full build, and from class files it writes what it wrote from the sources.
 */
class GradleTest {
    private static final String HEAD =
            "package app; import dev.databridge.annotation.*; import java.util.*; import java.io.*; import java.time.*;\n";
    private static final Map<String, String> SOURCES = new TreeMap<>(Map.of(
            "app.Order", """
                    @Document public class Order extends Base<UUID> {
                        @Id final int id;
                        final Map<Status, List<Line>> lines;
                        @Field("n") String note = "none";
                        @Convert(Hex.class) int color;
                        Order(int id, Map<Status, List<Line>> lines) { this.id = id; this.lines = lines; }
                        @Override @SuppressWarnings("all") public String toString() { return note; }
                        enum Status { OPEN(1), DONE(2); @Code final int code; Status(int code) { this.code = code; } }
                        static class Line { int count; Pair<String, Instant> pair; }
                        @Projection(of = Order.class) record View(int id, String note) {}
                    }
                    """,
            "app.Base",
                    "public class Base<T> { private T key; public T getKey() { return key; } public void setKey(T key) { this.key = key; } }\n",
            "app.Pair", "public record Pair<A, B>(A first, B second) {}\n",
            "app.Hex", """
                    public class Hex implements dev.databridge.codec.Converter<Integer, String> {
                        @Override public String toStored(Integer value) { return Integer.toHexString(value); }
                        @Override public Integer fromStored(String stored) { return Integer.valueOf(stored, 16); }
                    }
                    """,
            "app.City",
                    "@Document(\"cities\") public record City(@Id String name, @Indexed LocalDate founded, Plain plain) {}\n",
            "app.Plain", "public class Plain { int number; @Deprecated int old; }\n",
            "app.Shared", "@Embedded public class Shared { int number; }\n",
            "app.package-info", "@dev.databridge.annotation.ImportEmbedded(lib.Size.class)\npackage app;\n"));

    @TempDir
    private Path output;

    private RecordedProcessor recorded;

    private Workspace workspace() {
        return new Workspace(output).options("-g").wrap(processor -> {
            recorded = new RecordedProcessor(processor);
            return recorded;
        });
    }

    private static String source(String name) {
        return name.endsWith("package-info") ? SOURCES.get(name) : HEAD + SOURCES.get(name);
    }

    private Workspace everything() {
        Workspace workspace = workspace().source("package lib;\npublic class Size { public int width; }");
        SOURCES.keySet().forEach(name -> workspace.source(source(name)));
        return workspace;
    }

    @Test
    void shouldDeclareWhatItIs() throws IOException {
        try (InputStream declaration =
                DataBridgeProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(declaration.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(DataBridgeProcessor.class.getName() + ",aggregating");
        }
    }

    @Test
    void shouldKeepTheRulesOfAggregatingProcessors() {
        assertThat(everything().compile().complaints()).isEmpty();
        assertThat(recorded.fullBuildCauses).isEmpty();
        assertThat(recorded.aggregated).containsExactly("app.City", "app.Order", "app.Shared", "app.package-info");
    }

    @Test
    void shouldNameTheElementsThatEachFileComesFrom() {
        everything().compile();
        assertThat(recorded.origins)
                .containsEntry("app.Order_Codec", Set.of("app.Base", "app.Order"))
                .containsEntry("app.Order_", Set.of("app.Base", "app.Order"))
                .containsEntry("app.Order_Line_Codec", Set.of("app.Order"))
                .containsEntry("app.City_Codec", Set.of("app.City"))
                .containsEntry("app.Plain_Codec", Set.of("app.Plain"))
                .containsEntry(
                        "META-INF/services/dev.databridge.codec.ObjectCodec",
                        Set.of("app.Base", "app.City", "app.Order"));
        assertThat(recorded.origins.values()).noneMatch(Set::isEmpty);
    }

    @Test
    void shouldWriteFromClassFilesWhatItWroteFromSources() throws IOException {
        assertThat(everything().compile().complaints()).isEmpty();
        Map<String, String> before = generated();
        assertThat(before).hasSize(16);
        for (String changed : SOURCES.keySet()) {
            for (String file : before.keySet()) { // as Gradle does
                Files.delete(output.resolve(file));
                Files.deleteIfExists(output.resolve(file.replace(".java", ".class")));
            }
            // the declaration of a package is no class that a compiler could be given, so it is compiled again
            Workspace next = workspace().source(source(changed)).source(source("app.package-info"));
            Set.of("app.City", "app.Order", "app.Shared").stream()
                    .filter(name -> !name.equals(changed))
                    .forEach(next::classes);
            assertThat(next.compile().complaints()).as(changed).isEmpty();
            assertThat(recorded.fullBuildCauses).as(changed).isEmpty();
            assertThat(generated()).as(changed).isEqualTo(before);
        }
    }

    private Map<String, String> generated() throws IOException {
        Map<String, String> generated = new TreeMap<>();
        for (String file : workspaceFiles()) {
            if (file.endsWith(".java") || file.startsWith("META-INF")) {
                generated.put(file, Files.readString(output.resolve(file)));
            }
        }
        return generated;
    }

    private Iterable<String> workspaceFiles() {
        return new Workspace.Result(true, java.util.List.of(), output, Map.of()).files();
    }

    /** Compilers before 22 do not show them in class files, so that they would be lost without a word. */
    @Test
    void shouldAskForFullBuildsWhereAnnotationsInsideTypesWouldBeLost() {
        String model = HEAD + "@Document public class M { @Id int id; List<@Convert(Hex.class) Integer> colors; }\n";
        Workspace.Result result =
                workspace().source(model).source(source("app.Hex")).compile();
        assertThat(result.complaints()).isEmpty();
        if (Runtime.version().feature() < 22) {
            assertThat(recorded.fullBuildCauses)
                    .containsExactly("CLASS_PATH is not supported for incremental annotation processing");
        } else {
            assertThat(recorded.fullBuildCauses).isEmpty();
            Workspace.Result next =
                    workspace().source(source("app.Hex")).classes("app.M").compile();
            assertThat(next.generated("app/M_Codec")).isEqualTo(result.generated("app/M_Codec"));
        }
    }
}
