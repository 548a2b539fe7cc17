package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.annotation.Document;
import dev.databridge.codec.ObjectCodec;
import java.nio.file.Path;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes that Lombok completes, with its processor before and after this one. */
class LombokTest {
    @TempDir
    private Path output;

    @ParameterizedTest(name = "{0}, Lombok first: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            @Data                                                                   | true
            @Data                                                                   | false
            @Getter @Setter                                                         | true
            @Getter @Setter                                                         | false
            @Value                                                                  | true
            @Value                                                                  | false
            @Builder @Getter                                                        | true
            @Builder @Getter                                                        | false
            @Data @Builder @NoArgsConstructor @AllArgsConstructor                   | true
            @Data @Builder @NoArgsConstructor @AllArgsConstructor                   | false
            @Data @AllArgsConstructor                                               | true
            @Data @AllArgsConstructor                                               | false
            @Data @Accessors(fluent = true)                                         | true
            @Data @Accessors(fluent = true)                                         | false
            @Data @NoArgsConstructor(access = AccessLevel.PACKAGE)                  | true
            @Data @NoArgsConstructor(access = AccessLevel.PACKAGE)                  | false
            """)
    void shouldReadAndWriteWhatLombokCompletes(String annotations, boolean lombokFirst) throws Exception {
        Workspace.Result result = compile(lombokFirst, """
                package app;
                import dev.databridge.annotation.*;
                import lombok.*;
                import lombok.experimental.*;
                @Document %s public class Model {
                    @Id private int id;
                    private String name;
                    private boolean active;
                    private boolean isOpen;
                    @Field("n") private Integer number;
                }
                """.formatted(annotations));
        assertThat(result.errors()).isEmpty();
        try (Models models = new Models(output)) {
            ObjectCodec<Object> codec = models.codec("app.Model");
            BsonDocument document = BsonDocument.parse("{_id: 1, name: 'a', active: true, isOpen: true, n: 5}");
            Object model = Models.read(codec, Models.bytes(document));
            assertThat(Models.get(model, "name")).isEqualTo("a");
            assertThat(Models.get(model, "isOpen")).isEqualTo(true);
            assertThat(Models.document(Models.write(codec, model))).isEqualTo(document);
        }
    }

    @ParameterizedTest(name = "{0}, Lombok first: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            @Data @Accessors(prefix = {"m", "_"})                            | true
            @Data @Accessors(prefix = {"m", "_"})                            | false
            @Data @Accessors(prefix = {"m", "_"}, fluent = true)             | true
            @Data @Accessors(prefix = {"m", "_"}, fluent = true)             | false
            @Data @Accessors(prefix = {"m", "_"}, chain = true)              | true
            @Data @Accessors(prefix = {"m", "_"}, chain = true)              | false
            @Value @Accessors(prefix = {"m", "_"})                           | true
            @Value @Accessors(prefix = {"m", "_"})                           | false
            @Value @With @Builder @Accessors(prefix = {"_", "m"}, fluent = true) | true
            @Value @With @Builder @Accessors(prefix = {"_", "m"}, fluent = true) | false
            """)
    void shouldCutPrefixesAsLombokDoes(String annotations, boolean lombokFirst) throws Exception {
        Workspace.Result result = compile(lombokFirst, """
                package app;
                import dev.databridge.annotation.*;
                import lombok.*;
                import lombok.experimental.*;
                @Document %s public class Model {
                    @Id private int mId;
                    private String _name;
                    private boolean mIsOpen;
                    @Accessors(prefix = {"other", ""}) private Integer machine;
                }
                """.formatted(annotations));
        assertThat(result.errors()).isEmpty();
        try (Models models = new Models(output)) {
            ObjectCodec<Object> codec = models.codec("app.Model");
            BsonDocument document = BsonDocument.parse("{_id: 1, _name: 'a', mIsOpen: true, machine: 5}");
            assertThat(Models.document(Models.write(codec, Models.read(codec, Models.bytes(document)))))
                    .isEqualTo(document);
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void shouldRefuseFieldsWithoutAPrefix(boolean lombokFirst) {
        Workspace.Result result = compile(lombokFirst, """
                package app;
                import dev.databridge.annotation.*;
                import lombok.*;
                import lombok.experimental.*;
                @Document @Data @Accessors(prefix = "m") public class Model {
                    @Id private int mId;
                    private String machine;
                }
                """);
        assertThat(result.errors())
                .anyMatch(error -> error.contains("Model.java:7: ") && error.contains("has no getter"));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void shouldTakeOverAnnotationsOfSingleFields(boolean lombokFirst) throws Exception {
        Workspace.Result result = compile(lombokFirst, """
                package app;
                import dev.databridge.annotation.*;
                import lombok.*;
                @Document public class Model {
                    @Getter @Setter @Id private int id;
                    @Getter @Setter private String name;
                    @Getter(AccessLevel.NONE) @Transient private String secret;
                }
                """);
        assertThat(result.errors()).isEmpty();
        try (Models models = new Models(output)) {
            Object model = models.make("app.Model");
            Models.set(model, "name", "a");
            assertThat(Models.document(Models.write(models.codec("app.Model"), model)))
                    .isEqualTo(new BsonDocument("_id", new BsonInt32(0)).append("name", new BsonString("a")));
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void shouldRefuseWhatLombokHides(boolean lombokFirst) {
        Workspace.Result result = compile(lombokFirst, """
                package app;
                import dev.databridge.annotation.*;
                import lombok.*;
                @Document @Data public class Model {
                    @Id private int id;
                    @Getter(AccessLevel.PRIVATE) private String name;
                }
                """);
        assertThat(result.errors())
                .anyMatch(error -> error.contains("Model.java:6: ") && error.contains("has no getter"));
    }

    private Workspace.Result compile(boolean lombokFirst, String source) {
        String lombok = Workspace.partWith(lombok.Data.class);
        String ours = Workspace.partWith(DataBridgeProcessor.class);
        String annotations = Workspace.partWith(Document.class);
        List<String> path = lombokFirst ? List.of(lombok, ours, annotations) : List.of(ours, annotations, lombok);
        return new Workspace(output)
                .processorPath(path.toArray(String[]::new))
                .source(source)
                .compile();
    }
}
