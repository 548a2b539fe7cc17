package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents in a named module, whose declaration has to name their codecs. */
class NamedModuleTest {
    private static final String MODEL = """
            package app;
            import dev.databridge.annotation.*;
            @Document public class Person {
                @Id org.bson.types.ObjectId id;
                Address address;
                public record Address(String street) {}
            }
            """;
    private static final String SERVICE = "dev.databridge.codec.ObjectCodec";

    @TempDir
    private Path output;

    private Workspace.Result compile(String declaration, String... models) {
        Workspace workspace = new Workspace(output)
                .classPath("")
                .options(
                        "--module-path",
                        System.getProperty("java.class.path"),
                        "-Xlint:-requires-automatic,-requires-transitive-automatic")
                .source("module app {\n" + declaration + "\n}\n");
        for (String model : models) {
            workspace.source(model);
        }
        return workspace.compile();
    }

    @Test
    void shouldCompileWithTheCodecsProvided() {
        Workspace.Result result =
                compile("requires dev.databridge.core;\nprovides " + SERVICE + " with app.Person_Codec;", MODEL);
        assertThat(result.complaints()).isEmpty();
        assertThat(result.files()).contains("app/Person_Codec.class", "app/Person_Address_Codec.class");
    }

    @Test
    void shouldRefuseAModuleThatProvidesNothing() {
        Workspace.Result result = compile("requires dev.databridge.core;", MODEL);
        assertThat(result.errors())
                .singleElement()
                .asString()
                .startsWith("module-info.java:1: ")
                .contains("does not provide app.Person_Codec")
                .contains("add 'provides " + SERVICE + " with app.Person_Codec;'");
    }

    @Test
    void shouldRefuseAModuleThatProvidesSome() {
        Workspace.Result result = compile(
                "requires dev.databridge.core;\nprovides " + SERVICE + " with app.Person_Codec;",
                MODEL,
                MODEL.replace("Person", "City"));
        assertThat(result.errors())
                .singleElement()
                .asString()
                .contains("does not provide app.City_Codec")
                .contains("provides " + SERVICE + " with app.City_Codec, app.Person_Codec;");
    }

    @Test
    void shouldRefuseAModuleThatDoesNotRequireTheLibrary() {
        Workspace.Result result = compile(
                "requires dev.databridge.annotation;\nrequires org.mongodb.bson;",
                "package app; import dev.databridge.annotation.*;\n@Document public class Person { @Id int id; }");
        assertThat(result.errors()).anyMatch(error -> error.contains("add 'requires dev.databridge.core;'"));
    }

    @Test
    void shouldCompileAModuleThatGetsTheLibraryThroughAnother(@TempDir Path common) {
        Workspace.Result shared = new Workspace(common)
                .classPath("")
                .options("--module-path", System.getProperty("java.class.path"))
                .withoutProcessing()
                .source("module common { requires transitive dev.databridge.core; }\n")
                .compile();
        assertThat(shared.errors()).isEmpty();
        Workspace.Result result = new Workspace(output)
                .classPath("")
                .options(
                        "--module-path",
                        common + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                        "-Xlint:-requires-automatic,-requires-transitive-automatic")
                .source("module app { requires common; provides " + SERVICE + " with app.Person_Codec; }\n")
                .source(MODEL)
                .compile();
        assertThat(result.complaints()).isEmpty();
    }

    @Test
    void shouldCompileAnExportedPackageWithoutWarnings() {
        Workspace.Result result = compile(
                "requires transitive dev.databridge.core;\nexports app;\nprovides " + SERVICE
                        + " with app.Person_Codec;",
                MODEL.replace("@Id org", "public Person() {}\n    @Id org"));
        assertThat(result.complaints()).isEmpty();
    }
}
