package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.codec.ObjectCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes and records on both sides of each limit: the straight line, the bits of a long, the parts of a writer. */
class WideTypesTest {
    static final int[] SIZES = {1, 2, 39, 40, 41, 63, 64, 65, 99, 100, 101, 130, 220};

    @TempDir
    private static Path output;

    private static Models models;

    @BeforeAll
    static void compile() {
        Workspace workspace = new Workspace(output).options("-Werror");
        for (int size : SIZES) {
            workspace.source("package app;\n@dev.databridge.annotation.Document public class C" + size + " {\n"
                    + fields(size, "", ";\n") + ";\n}\n");
            workspace.source("package app;\n@dev.databridge.annotation.Document public record R" + size + "("
                    + fields(size, "", ",\n") + ") {}\n");
        }
        assertThat(workspace.compile().complaints()).isEmpty();
        models = new Models(output);
    }

    /** The id, then numbers and texts in turn. */
    private static String fields(int size, String modifier, String between) {
        return IntStream.range(0, size)
                .mapToObj(index -> index == 0
                        ? "@dev.databridge.annotation.Id int f0"
                        : modifier + (index % 2 == 0 ? "int f" : "String f") + index)
                .collect(Collectors.joining(between));
    }

    @AfterAll
    static void close() throws IOException {
        models.close();
    }

    private static BsonDocument document(int size) {
        BsonDocument document = new BsonDocument("_id", new BsonInt32(0));
        for (int index = 1; index < size; index++) {
            document.append("f" + index, index % 2 == 0 ? new BsonInt32(index) : new BsonString("text " + index));
        }
        return document;
    }

    private static BsonDocument shuffled(BsonDocument document, long seed) {
        List<String> names = new ArrayList<>(document.keySet());
        Collections.shuffle(names, new Random(seed));
        BsonDocument shuffled = new BsonDocument();
        names.forEach(name -> shuffled.append(name, document.get(name)));
        return shuffled;
    }

    @ParameterizedTest
    @FieldSource("SIZES")
    void shouldReadWhatItWrites(int size) {
        for (String kind : List.of("C", "R")) {
            ObjectCodec<Object> codec = models.codec("app." + kind + size);
            BsonDocument document = document(size);
            Object object = Models.read(codec, Models.bytes(document));
            assertThat(Models.document(Models.write(codec, object))).isEqualTo(document);
            assertThat(codec.storedNames()).containsExactlyElementsOf(document.keySet());
        }
    }

    @ParameterizedTest
    @FieldSource("SIZES")
    void shouldReadFieldsInAnyOrderAmongUnknownOnes(int size) {
        for (String kind : List.of("C", "R")) {
            ObjectCodec<Object> codec = models.codec("app." + kind + size);
            BsonDocument document = document(size);
            for (long seed = 0; seed < 20; seed++) {
                BsonDocument stored = document(size);
                for (int unknown = 0; unknown < seed; unknown++) {
                    stored.append("unknown" + unknown, new BsonDocument("a", new BsonInt32(unknown)));
                }
                Object object = Models.read(codec, Models.bytes(shuffled(stored, seed)));
                assertThat(Models.document(Models.write(codec, object))).isEqualTo(document);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {39, 40, 41, 64, 65, 220})
    void shouldReadEachFieldAlone(int size) {
        for (String kind : List.of("C", "R")) {
            ObjectCodec<Object> codec = models.codec("app." + kind + size);
            BsonDocument all = document(size);
            for (String name : all.keySet()) {
                Object object = Models.read(codec, Models.bytes(new BsonDocument(name, all.get(name))));
                assertThat(Models.document(Models.write(codec, object))).containsEntry(name, all.get(name));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 40, 41, 64, 65, 130, 220})
    void shouldRefuseEachFieldThatComesTwice(int size) {
        for (String kind : List.of("C", "R")) {
            ObjectCodec<Object> codec = models.codec("app." + kind + size);
            for (String name : document(size).keySet()) {
                byte[] bytes = TwiceNamed.append(
                        Models.bytes(document(size)), name, document(size).get(name));
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> Models.read(codec, bytes))
                        .isInstanceOf(dev.databridge.bson.BsonDecodeException.class)
                        .hasMessageContaining("'" + name + "' comes twice in the document");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SIZES")
    void shouldFindTheOneFieldThatDiffers(int size) {
        ObjectCodec<Object> codec = models.codec("app.C" + size);
        Object object = Models.read(codec, Models.bytes(document(size)));
        Object skeleton = codec.skeleton(object);
        assertThat(codec.unchanged(skeleton, object)).isTrue();
        for (int index = 0; index < size; index++) {
            String name = "f" + index;
            Object before = Models.get(object, name);
            Models.set(object, name, before instanceof Integer ? (Object) (-1 - index) : "changed");
            assertThat(codec.unchanged(skeleton, object)).isFalse();
            assertThat(Models.difference(codec, skeleton, object).getDocument("$set"))
                    .containsOnlyKeys(index == 0 ? "_id" : name);
            codec.restoreInto(skeleton, object);
            assertThat(Models.get(object, name)).isEqualTo(before);
        }
    }
}
