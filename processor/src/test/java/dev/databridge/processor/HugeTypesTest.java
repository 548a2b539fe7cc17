package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.annotation.Document;
import dev.databridge.codec.ObjectCodec;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of so many fields that a generated method or class might not fit a class file, or exhaust a compiler's stack. */
class HugeTypesTest {
    @TempDir
    private Path output;

    private Workspace workspace(int fields, String type) {
        String text = IntStream.range(1, fields)
                .mapToObj(index -> type + " f" + index + ";\n")
                .collect(Collectors.joining());
        return new Workspace(output).options("-Werror").source("""
                package app;
                import java.util.*;
                @dev.databridge.annotation.Document public class Huge {
                    enum E { A, B }
                    static class Part { int x; String y; }
                    @dev.databridge.annotation.Id int id;
                """ + text + "}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OptionalInt", "List<Optional<Part>>"})
    void shouldCompileTheMostFieldsOfEachKind(String type) {
        assertThat(workspace(1000, type).compile().complaints()).isEmpty();
    }

    @Test
    void shouldCompileTheMostFieldsBehindAccessors() {
        String text = IntStream.range(1, 1000)
                .mapToObj(index -> "private Optional<String> f" + index + "; public Optional<String> getF" + index
                        + "() { return f" + index + "; } public void setF" + index + "(Optional<String> v) { f" + index
                        + " = v; }\n")
                .collect(Collectors.joining());
        Workspace.Result result = new Workspace(output)
                .source("package app; import java.util.*;\n@dev.databridge.annotation.Document public class Huge {\n"
                        + "@dev.databridge.annotation.Id int id;\n" + text + "}\n")
                .compile();
        assertThat(result.complaints()).isEmpty();
    }

    @Test
    void shouldCompileTheMostCodecs() {
        assertThat(workspace(834, "Map<UUID, List<E>>").compile().complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001 | int               | has 1001 stored fields, more than the 1000 that a generated class can hold
            1800 | String            | has 1800 stored fields, more than the 1000 that a generated class can hold
            1000 | List<Set<List<E>>> | has 1000 stored fields, whose types need 3996 codecs, more than the 2500 that
            """)
    void shouldRefuseMoreAtTheClass(int fields, String type, String text) {
        assertThat(workspace(fields, type).compile().errors())
                .singleElement()
                .asString()
                .startsWith("Huge.java:3: Huge " + text)
                .contains("move some into embedded classes");
    }

    @Test
    void shouldReadWriteAndCompareTheMostFields() throws Exception {
        assertThat(workspace(1000, "int").compile().complaints()).isEmpty();
        try (Models models = new Models(output)) {
            ObjectCodec<Object> codec = models.codec("app.Huge");
            BsonDocument document = new BsonDocument("_id", new BsonInt32(0));
            IntStream.range(1, 1000).forEach(index -> document.append("f" + index, new BsonInt32(index)));
            Object object = Models.read(codec, Models.bytes(document));
            assertThat(Models.document(Models.write(codec, object))).isEqualTo(document);
            Object skeleton = codec.skeleton(object);
            assertThat(codec.unchanged(skeleton, object)).isTrue();
            for (int index = 1; index < 1000; index++) {
                Models.set(object, "f" + index, -1);
                assertThat(codec.unchanged(skeleton, object)).isFalse();
                Models.set(object, "f" + index, index);
            }
            assertThat(codec.unchanged(skeleton, object)).isTrue();
        }
    }

    /** Lombok walks each expression of generated code too, with a deep stack of its own. */
    @Test
    void shouldCompileTheMostFieldsBesideLombok() {
        Workspace.Result result = workspace(1000, "String")
                .processorPath(
                        Workspace.partWith(lombok.Data.class),
                        Workspace.partWith(DataBridgeProcessor.class),
                        Workspace.partWith(Document.class))
                .compile();
        assertThat(result.errors()).isEmpty();
    }
}
