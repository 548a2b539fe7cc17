package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers that see only some of the sources, as those of build tools and editors do. */
class IncrementalTest {
    private static final String A =
            "package app; import dev.databridge.annotation.*;\n@Document public class A { @Id int id; }";
    private static final String B = """
            package app;
            import dev.databridge.annotation.*;
            @Document public class B {
                @Id int id;
                Part part;
                public static class Part { int number; }
            }
            """;
    private static final String VIEW =
            "package app; import dev.databridge.annotation.*;\n@Projection(of = B.class) public record View(int id) {}";

    @TempDir
    private Path output;

    private Workspace workspace;

    @BeforeEach
    void compileAll() {
        workspace = new Workspace(output).source(A).source(B).source(VIEW);
        assertThat(workspace.compile().complaints()).isEmpty();
    }

    @Test
    void shouldNameAllCodecsOfDocumentsAndProjections() {
        assertThat(workspace.compile().services()).containsExactly("app.A_Codec", "app.B_Codec", "app.View_Codec");
    }

    @Test
    void shouldKeepEntriesOfSourcesThatAreNotCompiled() {
        Workspace.Result result = workspace.clear().source(A).compile();
        assertThat(result.complaints()).isEmpty();
        assertThat(result.services()).containsExactly("app.A_Codec", "app.B_Codec", "app.View_Codec");
    }

    @Test
    void shouldKeepEntriesWhereTheOutputIsNotOnTheClassPath() {
        Workspace.Result result =
                new Workspace(output).outputNotOnClassPath().source(A).compile();
        assertThat(result.complaints()).isEmpty();
        assertThat(result.services()).containsExactly("app.A_Codec", "app.B_Codec", "app.View_Codec");
    }

    @Test
    void shouldAddNewEntries() {
        Workspace.Result result =
                workspace.clear().source(A.replace("class A", "class C")).compile();
        assertThat(result.services()).containsExactly("app.A_Codec", "app.B_Codec", "app.C_Codec", "app.View_Codec");
    }

    @Test
    void shouldDropEntriesOfDeletedClasses() throws IOException {
        delete("A");
        Workspace.Result result = workspace.clear().source(B).compile();
        assertThat(result.services()).containsExactly("app.B_Codec", "app.View_Codec");
    }

    @Test
    void shouldDropEntriesOfDeletedClassesWhoseCodecsRemain() throws IOException {
        Files.delete(output.resolve("app/A.class"));
        Workspace.Result result = workspace.clear().source(B).compile();
        assertThat(result.services()).containsExactly("app.B_Codec", "app.View_Codec");
    }

    @Test
    void shouldDropEntriesOfClassesThatAreNoDocumentsAnyMore() {
        Workspace.Result result =
                workspace.clear().source("package app;\npublic class A {}").compile();
        assertThat(result.services()).containsExactly("app.B_Codec", "app.View_Codec");
    }

    @Test
    void shouldDropEntriesEvenIfNothingIsAnnotated() throws IOException {
        delete("A");
        Workspace.Result result =
                workspace.clear().source("package app;\npublic class Other {}").compile();
        assertThat(result.services()).containsExactly("app.B_Codec", "app.View_Codec");
    }

    @Test
    void shouldUseTheCodecsOfEmbeddedClassesThatAreNotCompiled() {
        String user =
                "package app; import dev.databridge.annotation.*;\n@Document public class C { @Id int id; B.Part part; }";
        Workspace.Result result = workspace.clear().source(user).compile();
        assertThat(result.complaints()).isEmpty();
        assertThat(result.generated("app/C_Codec")).contains("B_Part_Codec.INSTANCE");
    }

    @Test
    void shouldGenerateForEmbeddedClassesOfTheOutputThatHaveNoCodec() throws IOException {
        Workspace plain = new Workspace(output)
                .source("package app;\npublic class Plain { int number; }")
                .withoutProcessing();
        assertThat(plain.compile().success()).isTrue();
        String user =
                "package app; import dev.databridge.annotation.*;\n@Document public class C { @Id int id; Plain part; }";
        Workspace.Result result = workspace.clear().source(user).compile();
        assertThat(result.complaints()).isEmpty();
        assertThat(result.files()).contains("app/Plain_Codec.class", "app/Plain_.class");
    }

    @Test
    void shouldWriteTheSameSourcesAgain() {
        String first = workspace.compile().generated("app/B_Codec");
        assertThat(workspace.compile().generated("app/B_Codec")).isEqualTo(first);
    }

    private void delete(String name) throws IOException {
        try (Stream<Path> files = Files.list(output.resolve("app"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches(name + "(_.*)?\\.\\w+"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
