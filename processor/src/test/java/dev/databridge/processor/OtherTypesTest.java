package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.codec.ObjectCodec;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that are not written in the sources at hand: of other jars, of other processors, of nobody. */
class OtherTypesTest {
    private static final String LIBRARY = """
            package lib;
            @dev.databridge.annotation.Embedded
            public class Point {
                private int x;
                public Size size;
                int hidden;
                public int getX() { return x; }
                public void setX(int x) { this.x = x; }
                public int getHidden() { return hidden; }
                public void setHidden(int hidden) { this.hidden = hidden; }
                public record Size(int width) {}
            }
            """;
    private static final String USER = """
            package app;
            import dev.databridge.annotation.*;
            import lib.*;
            @Document %s public class Model { @Id int id; Point point; java.util.List<Point> points; }
            """;
    private static final String JSON =
            "{_id: 1, point: {x: 1, size: {width: 3}, hidden: 2}, points: [{x: 4, hidden: 5}]}";

    @TempDir
    private Path library;

    @TempDir
    private Path output;

    private Workspace user() {
        return new Workspace(output).classPath(library + File.pathSeparator + System.getProperty("java.class.path"));
    }

    @Test
    void shouldGenerateInTheOwnPackageForImportedTypes() throws Exception {
        assertThat(new Workspace(library)
                        .source(LIBRARY)
                        .withoutProcessing()
                        .compile()
                        .errors())
                .isEmpty();
        String imports = "@ImportEmbedded({Point.class, Point.Size.class})";
        Workspace.Result result = user().source(USER.formatted(imports)).compile();
        assertThat(result.errors()).isEmpty();
        assertThat(result.files()).contains("app/Point_Codec.class", "app/Point_Size_Codec.class", "app/Point_.class");
        roundTrip();
        assertThat(user().source(USER.formatted("").replace("Model", "Later"))
                        .compile()
                        .errors())
                .as("a later run that does not see the import")
                .isEmpty();
    }

    @Test
    void shouldTakeImportsOfAPackage() throws Exception {
        new Workspace(library).source(LIBRARY).withoutProcessing().compile();
        Workspace.Result result = user().source(USER.formatted(""))
                .source(
                        "@dev.databridge.annotation.ImportEmbedded({lib.Point.class, lib.Point.Size.class})\npackage app;\n")
                .compile();
        assertThat(result.errors()).isEmpty();
        roundTrip();
    }

    @Test
    void shouldUseTheCodecsThatALibraryShips() throws Exception {
        assertThat(new Workspace(library).source(LIBRARY).compile().errors()).isEmpty();
        Workspace.Result result = user().source(USER.formatted("")).compile();
        assertThat(result.errors()).isEmpty();
        assertThat(result.generated("app/Model_Codec")).contains("import lib.Point_Codec;");
        roundTrip();
    }

    private void roundTrip() throws IOException {
        try (java.net.URLClassLoader loader = new java.net.URLClassLoader(
                        new java.net.URL[] {library.toUri().toURL()}, getClass().getClassLoader());
                Models models = new Models(output, loader)) {
            ObjectCodec<Object> codec = models.codec("app.Model");
            BsonDocument document = BsonDocument.parse(JSON);
            Object model = Models.read(codec, Models.bytes(document));
            assertThat(Models.document(Models.write(codec, model))).isEqualTo(document);
            Object skeleton = codec.skeleton(model);
            Models.set(Models.get(model, "point"), "x", 9);
            assertThat(Models.difference(codec, skeleton, model))
                    .isEqualTo(BsonDocument.parse("{$set: {'point.x': 9}}"));
        }
    }

    @Test
    void shouldSayHowToImport() {
        new Workspace(library).source(LIBRARY).withoutProcessing().compile();
        assertThat(user().source(USER.formatted("")).compile().errors())
                .hasSize(2)
                .allMatch(error -> error.startsWith("Model.java:4: ")
                        && error.contains("is of type lib.Point, which has no codec")
                        && error.contains("@ImportEmbedded"));
    }

    @Test
    void shouldWaitForTypesThatOtherProcessorsWrite() {
        Workspace.Result result =
                new Workspace(output).with(new Writing()).source("""
                        package app;
                        import dev.databridge.annotation.*;
                        @Document public class Model extends WrittenBase { @Id int id; Written part; java.util.List<Written> parts; }
                        """).compile();
        assertThat(result.errors()).isEmpty();
        assertThat(result.generated("app/Model_Codec")).contains("\"inherited\"", "\"part\"");
        assertThat(result.files()).contains("app/Written_Codec.class");
    }

    /** Writes a class and a superclass in the first round. */
    @SupportedAnnotationTypes("*")
    private static final class Writing extends AbstractProcessor {
        private boolean done;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                write("Written", "public class Written { int number; }");
                write("WrittenBase", "public class WrittenBase { int inherited; }");
            }
            return false;
        }

        private void write(String name, String text) {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile("app." + name).openWriter()) {
                writer.write("package app;\n" + text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Test
    void shouldLeaveMissingTypesToTheCompiler() {
        Workspace.Result result = new Workspace(output).source("""
                        package app;
                        @dev.databridge.annotation.Document
                        public class Model {
                        @dev.databridge.annotation.Id int id;
                        Missing part;
                        java.util.Map<Missing, String> map; }
                        """).compile();
        assertThat(result.errors()).isNotEmpty().allMatch(error -> error.contains("cannot find symbol"));
    }
}
