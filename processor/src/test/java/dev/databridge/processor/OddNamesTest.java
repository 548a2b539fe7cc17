package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that generated code uses itself, or that mean a class in one place and a variable in another. */
class OddNamesTest {
    private static final String HEAD =
            "package app;\nimport dev.databridge.annotation.*;\nimport java.util.*;\nimport org.bson.types.ObjectId;\n";

    @TempDir
    private Path output;

    private Workspace workspace() {
        return new Workspace(output).options("-Werror", "-Xlint:-auxiliaryclass");
    }

    private void compiles(String... sources) {
        Workspace workspace = workspace();
        for (String source : sources) {
            workspace.source(source.startsWith("package") ? source : HEAD + source);
        }
        assertThat(workspace.compile().complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Outer",
                "Field",
                "Expected",
                "Extra",
                "Seen",
                "Reader",
                "Class",
                "Null",
                "Path",
                "D",
                "Skeleton",
                "Codecs",
                "Document",
                "Org"
            })
    void shouldCompileAClassNamedAsAVariableOrMemberOfItsCodec(String name) {
        compiles("package app;\n@dev.databridge.annotation.Document\npublic class " + name
                + " {\n@dev.databridge.annotation.Id org.bson.types.ObjectId id; java.util.List<" + name
                + "> kids; Inner inner; static class Inner { int x; } }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String",
                "Object",
                "Class",
                "Override",
                "Integer",
                "List",
                "Map",
                "Optional",
                "Nullable",
                "ValueCodec",
                "ValueCodecs",
                "Containers",
                "StringPath",
                "UnsupportedOperationException"
            })
    void shouldCompileModelsBesideAClassNamedAsOneThatTheirCodecsUse(String name) {
        compiles(
                "package app;\n@dev.databridge.annotation.Document\npublic record M(@dev.databridge.annotation.Id int id, "
                        + name + " own, java.util.List<" + name
                        + "> owns, java.util.Optional<java.lang.Integer> number, java.lang.String text) {}",
                "package app;\npublic class " + name + " { int a; java.lang.String b; }");
    }

    @Test
    void shouldTellFieldsFromTheConstantsAndLocalsOfTheCodec() throws IOException {
        String[] names = {
            "value",
            "reader",
            "writer",
            "start",
            "outer",
            "seen",
            "field",
            "expected",
            "INSTANCE",
            "FIELDS",
            "INITIAL",
            "MAPPING",
            "path",
            "codec",
            "set",
            "extra",
            "made",
            "target",
            "from",
            "to",
            "skeleton",
            "NAME",
            "name",
            "Codecs",
            "FieldTable",
            "java",
            "org",
            "app",
            "M",
            "Containers",
            "$",
            "größe",
            "名前",
            "record",
            "var"
        };
        StringBuilder fields = new StringBuilder();
        StringBuilder components = new StringBuilder("@Id int id");
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names) {
            fields.append("String ").append(name).append("; ");
            components.append(", String ").append(name);
            texts.put(name, "text of " + name);
        }
        compiles(
                "@Document\npublic class M { @Id int id; Optional<String> opt; " + fields + "}",
                "@Document\npublic record R(" + components + ") {}");
        try (Models models = new Models(output)) {
            for (String model : new String[] {"app.M", "app.R"}) {
                BsonDocument document = new BsonDocument("_id", new org.bson.BsonInt32(1));
                texts.forEach((name, text) -> document.append(name, new BsonString(text)));
                Object object = Models.read(models.codec(model), Models.bytes(document));
                texts.forEach(
                        (name, text) -> assertThat(Models.get(object, name)).isEqualTo(text));
                assertThat(Models.document(Models.write(models.codec(model), object)))
                        .isEqualTo(document);
            }
        }
    }

    @Test
    void shouldTellConstantsFromClassesInCapitals() {
        compiles("""
                @Document
                public class M {
                    @Id UUID uuid;
                    KPI kpi; EnumMap<KPI, Integer> byKpi; KPI[] kpis; A a; A[] as;
                    enum KPI { @SuppressWarnings("unused") X }
                    static class A { int z; B b; static class B { E e; enum E { X } } }
                }
                """, """
                @Document
                public record R(@Id long id, Byte B, Integer I, int i, KPI KPI, A[] A) {
                    enum KPI { X }
                    record A(int z) {}
                }
                """);
    }

    @Test
    void shouldTellTypeParametersFromThoseOfPaths() {
        compiles("""
                @Document
                public class M {
                    @Id int id;
                    G<String, Integer> g;
                    List<G<UUID, Long>> gs;
                }
                """, """
                public class G<D, T> {
                    D d; T t; List<D> ds; List<D> codec; T dCodec; List<T> T; String path;
                }
                """);
    }

    @Test
    void shouldTellTypeParametersFromClasses() {
        compiles("""
                @Document
                public class M {
                    @Id int id;
                    Two<Integer, UUID> two; List<Text<Long>> texts; Whole<Integer, Long> whole; Any<Short> any;
                    Member<Integer, Integer, Integer> member; Mark<Integer> mark; Pack<String, Long> pack;
                }
                """, """
                public class Two<List, UUID> { List s; UUID u; java.util.List<java.util.UUID> t; FieldHeader<List> f; }
                """, """
                public class FieldHeader<FieldTable> { FieldTable t; java.util.ArrayList<FieldTable> ts; }
                """, """
                public class Text<String> { String s; java.lang.String t; java.util.List<String> ss; }
                """, """
                public class Whole<Integer, Item> { Integer s; Item i; app.Item j; java.lang.Integer k; }
                """, """
                public class Item { int x; }
                """, """
                public class Any<Object> { Object s; java.util.Map<java.lang.String, Object> m; }
                """, """
                public class Member<Skeleton, Path, Codecs> { Skeleton s; Path p; Codecs c; List<Member<Skeleton, Path, Codecs>> l; }
                """, """
                public class Mark<Override> { Override o; }
                """, """
                public class Pack<java, app> { java j; app a; List<java> js; Map<Item, app> m; enum Item { A } }
                """);
    }

    @Test
    void shouldTellCodecsFromFieldsOfTheirNames() {
        compiles("""
                @Document
                public class M { @Id int id; point point; point point_Codec; List<point> points; }
                """, """
                public class point { int x; int point; }
                """);
    }

    @Test
    void shouldDocumentPathsUnderAnyStoredName() {
        compiles("""
                @Document
                public class M {
                    @Id int id;
                    @Field("*/ \\\\u002a/ {@code } @param a\\nb\\u2028") String a;
                    @Field("\\uD83D\\uDE00 größe") int b;
                }
                """);
    }

    @Test
    void shouldTellClassesOfOneNameApart() {
        compiles(
                "@Document\npublic record M(@Id int id, app.a.Item app, app.b.Item b, List<app.b.Item> bs, Map<String, app.a.Item> java, app.a.E e, app.b.E f) {}",
                "package app.a;\npublic class Item { public int x; }",
                "package app.b;\npublic record Item(int y) {}",
                "package app.a;\npublic enum E { A }",
                "package app.b;\npublic enum E { B }");
    }

    @Test
    void shouldKeepWarningsOutOfGeneratedCode() {
        compiles("""
                @Document
                @Deprecated
                public class M {
                    @Id Map<String, Integer> id;
                    @Deprecated String a;
                    Old old;
                    @Deprecated(forRemoval = true) @SuppressWarnings("removal") String b;
                    @Deprecated static class Old { int a; }
                }
                """);
    }

    @Test
    void shouldFindGettersInTheStyleOfBeans() {
        compiles("""
                @Document
                public class M {
                    @Id int id;
                    private String xAxis;
                    private boolean isOpen;
                    private String URL;
                    public String getxAxis() { return xAxis; }
                    public void setxAxis(String value) { xAxis = value; }
                    public boolean isOpen() { return isOpen; }
                    public M setOpen(boolean value) { isOpen = value; return this; }
                    public String getURL() { return URL; }
                    public void setURL(String value) { URL = value; }
                }
                """);
    }

    @Test
    void shouldPreferTheAccessorsOfBeans() throws IOException {
        compiles("""
                @Document
                public class M {
                    @Id int id;
                    private String name;
                    public String name() { return "copy"; }
                    public M name(String name) { M copy = new M(); copy.name = name; return copy; }
                    public String getName() { return name; }
                    public void setName(String name) { this.name = name; }
                }
                """);
        try (Models models = new Models(output)) {
            BsonDocument document = BsonDocument.parse("{_id: 1, name: 'a'}");
            Object object = Models.read(models.codec("app.M"), Models.bytes(document));
            assertThat(Models.document(Models.write(models.codec("app.M"), object)))
                    .isEqualTo(document);
        }
    }

    @Test
    void shouldTakeGenericConverters() {
        compiles("""
                @Document
                public class M {
                    @Id int id;
                    @Convert(Joined.class) List<String> a;
                    @Convert(Texts.class) List<?> b;
                }
                """, """
                public class Joined<T> implements dev.databridge.codec.Converter<List<T>, String> {
                    @Override public String toStored(List<T> value) { return value.toString(); }
                    @Override public List<T> fromStored(String stored) { return List.of(); }
                }
                """, """
                public class Texts implements dev.databridge.codec.Converter<List<?>, String> {
                    @Override public String toStored(List<?> value) { return value.toString(); }
                    @Override public List<?> fromStored(String stored) { return List.of(stored); }
                }
                """);
    }

    @Test
    void shouldRememberPrimitivesThatAConverterStores() throws IOException {
        compiles("""
                @Document
                public class M {
                    @Id int id;
                    @Convert(Hex.class) int color;
                }
                """, """
                public class Hex implements dev.databridge.codec.Converter<Integer, String> {
                    @Override public String toStored(Integer value) { return Integer.toHexString(value); }
                    @Override public Integer fromStored(String stored) { return Integer.valueOf(stored, 16); }
                }
                """);
        try (Models models = new Models(output)) {
            var codec = models.codec("app.M");
            Object object = Models.read(
                    codec,
                    Models.bytes(
                            new BsonDocument("_id", new org.bson.BsonInt32(1)).append("color", new BsonString("ff"))));
            Object skeleton = codec.skeleton(object);
            assertThat(codec.unchanged(skeleton, object)).isTrue();
            Models.set(object, "color", 254);
            assertThat(codec.unchanged(skeleton, object)).isFalse();
            assertThat(Models.difference(codec, skeleton, object).getDocument("$set"))
                    .isEqualTo(new BsonDocument("color", new BsonString("fe")));
            codec.restoreInto(skeleton, object);
            assertThat(Models.get(object, "color")).isEqualTo(255);
        }
    }
}
