package dev.databridge.processor;

import java.util.LinkedHashMap;
import java.util.Map;

/** Models with mistakes, each line with an error marked. */
final class Mistakes {
    static final String IMPORTS = "package app; import dev.databridge.annotation.*; import java.util.*; "
            + "import java.time.*; import org.bson.types.ObjectId; import org.bson.BsonDocument;\n";

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ids();
        names();
        types();
        access();
        creation();
        classes();
        special();
        indexes();
        converters();
        enums();
        projections();
        constraints();
    }

    private Mistakes() {}

    static Map<String, String> all() {
        return ALL;
    }

    private static void add(String name, String source) {
        ALL.put(name, source);
    }

    private static void document(String name, String members) {
        add(name, "@Document class Model {\n    @Id ObjectId id;\n" + members + "\n}\n");
    }

    private static void ids() {
        add("no id", "@Document class Model { String name; } // error: Model has no id; mark one field @Id");
        add("id that is not the id", """
                @Document class Model {
                    String id; // error: Model.id is not the id; mark it @Id to store it as _id
                }
                """);
        add("id that is not the id beside one", """
                @Document class Model {
                    @Id String key;
                    String id; // error: Model.id is not the id; another field has @Id
                }
                """);
        add("two ids", """
                @Document class Model {
                    @Id String one;
                    @Id String two; // error: a second @Id, on two; keep one
                }
                """);
        add("an array as id", """
                @Document class Model {
                    @Id List<String> id; // error: stored as an array; does not take arrays as ids
                }
                """);
        add("id in a record", """
                @Document
                record Model(
                        String id, // error: Model.id is not the id
                        String name) {}
                """);
    }

    private static void names() {
        document("dot", "    @Field(\"a.b\") String a; // error: Model.a; 'a.b'; a dot");
        document("dollar", "    @Field(\"$a\") String a; // error: a leading dollar");
        document("NUL", "    @Field(\"a\\0b\") String a; // error: 'a\\0b'; a NUL");
        document(
                "stored name twice",
                "    String a;\n    @Field(\"a\") String b; // error: Model.b is stored as 'a', and so is a; rename one");
        document("stored as the id", "    @Field(\"_id\") String a; // error: stored as '_id', and so is id");
        add(
                "unsafe collection",
                "@Document(\"a$b\") class Model { @Id ObjectId id; } // error: @Document Model; the collection 'a$b'; a dollar");
        add(
                "NUL in a collection",
                "@Document(\"a\\0b\") class Model { @Id ObjectId id; } // error: the collection 'a\\0b'; a NUL");
        add(
                "unsafe database",
                "@Document(database = \"a.b\") class Model { @Id ObjectId id; } // error: the database 'a.b'; choose another name");
    }

    private static void types() {
        document("Object", "    Object any; // error: Model.any is an Object; org.bson.BsonValue");
        document("raw list", "    @SuppressWarnings(\"rawtypes\") List list; // error: is a raw List; List<String>");
        document("wildcard", "    List<?> list; // error: wildcard; List<String>");
        document("bounded wildcard", "    List<? extends Number> list; // error: wildcard");
        document(
                "interface",
                "    Runnable run; // error: java.lang.Runnable, which cannot be stored; @Transient; @Convert");
        document(
                "own interface",
                "    Shape shape; // error: the interface Shape; use a class or record\n    interface Shape {}");
        document(
                "abstract class",
                "    Shape shape; // error: the abstract class Shape\n    abstract static class Shape {}");
        document("type of the JDK", "    Thread thread; // error: java.lang.Thread, which cannot be stored");
        document("key type", "    Map<Instant, String> map; // error: keys of type java.time.Instant; use String");
        document("raw map", "    @SuppressWarnings(\"rawtypes\") Map map; // error: raw Map");
        document("array of lists", "    List<String>[] lists; // error: an array of a generic type; use a List");
        document(
                "raw generic",
                "    @SuppressWarnings(\"rawtypes\") Box box; // error: raw Box; type arguments\n    static class Box<T> { T value; }");
        document(
                "form of int",
                "    @Field(as = StoredAs.OBJECT_ID) int number; // error: is a int and cannot be stored as OBJECT_ID; DEFAULT, STRING, INT32");
        document(
                "form of text",
                "    @Field(as = StoredAs.INT64) String text; // error: choose one of DEFAULT, STRING, OBJECT_ID");
        document(
                "form of an object",
                "    @Field(as = StoredAs.STRING) Part part; // error: is an object; @Convert\n    record Part(String a) {}");
        document(
                "form of an element",
                "    @Field(as = StoredAs.DATE_TIME) List<String> texts; // error: cannot be stored as DATE_TIME");
        add("mistake in an embedded class", """
                @Document class Model {
                    @Id ObjectId id;
                    Part part;
                    static class Part {
                        Object any; // error: Part.any is an Object
                    }
                }
                """);
        document(
                "sorted set without an order",
                "    SortedSet<Part> parts; // error: Model.parts is a sorted set of app.Model.Part; Comparable; use a Set\n    record Part(int a) {}");
        document(
                "tree set of arrays",
                "    List<TreeSet<int[]>> a; // error: Model.a is a sorted set of int[], which has no natural order");
        document(
                "navigable set of optionals",
                "    NavigableSet<Optional<String>> a; // error: is a sorted set of java.util.Optional<java.lang.String>");
    }

    private static void access() {
        document(
                "private field",
                "    private String a; // error: Model.a is out of reach; package-private; getA() and setA(…); @Transient");
        document("private field with getter only", """
                    private String a; // error: Model.a; has no setter; package-private; setA(…); constructor with a parameter a
                    public String getA() { return a; }
                """);
        document("getter of another type", """
                    private String a; // error: has no getter
                    public int getA() { return 1; }
                    public void setA(String a) { this.a = a; }
                """);
        document("getter that throws", """
                    private String a;
                    public String getA() throws Exception { return a; } // error: Model.getA(…) throws the checked java.lang.Exception; unchecked
                    public void setA(String a) { this.a = a; }
                """);
        add("field that hides another", """
                @Document class Model extends Base {
                    @Id ObjectId id;
                    @Field("b") String a; // error: Model.a hides the field of that name in Base; rename one; @Transient
                }
                class Base { String a; }
                """);
        add("private field of a superclass", """
                @Document class Model extends Base { // error: Base.a is out of reach
                    @Id ObjectId id;
                }
                class Base { private String a; }
                """);
    }

    private static void creation() {
        document("private constructor", """
                    private Model() {}
                """.replace("Model()", "Model()"));
        ALL.remove("private constructor");
        add("private constructor", """
                @Document class Model { // error: Model has no usable constructor; without parameters; @Creator
                    @Id ObjectId id;
                    private Model() {}
                }
                """);
        add("constructor with other names", """
                @Document class Model { // error: Model has no usable constructor
                    @Id ObjectId id;
                    Model(ObjectId other) { id = other; }
                }
                """);
        document(
                "final field",
                "    final List<String> list = new ArrayList<>(); // error: Model.list is final and no constructor takes it; @Transient");
        add("constructor that throws", """
                @Document class Model {
                    @Id ObjectId id;
                    Model() throws java.io.IOException {} // error: Model(…) throws the checked java.io.IOException; unchecked
                }
                """);
        add("constructor with parameters that throws", """
                @Document class Model {
                    @Id final ObjectId id;
                    Model(ObjectId id) throws Exception { this.id = id; } // error: Model(…) throws the checked java.lang.Exception
                }
                """);
        add("creator that throws", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator static Model make() throws Exception { return new Model(); } // error: make(…) throws the checked
                }
                """);
        add("two creators", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator Model() {}
                    @Creator Model(ObjectId id) { this.id = id; } // error: several @Creator; keep one
                }
                """);
        add("creator with an unknown parameter", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator Model(ObjectId key) { this.id = key; } // error: the parameter key; no stored field; expected one of id
                }
                """);
        add("creator with another type", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator Model(String id) {} // error: the parameter id; is a java.lang.String, but the field is a org.bson.types.ObjectId
                }
                """);
        add("private creator", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator private Model(ObjectId id) {} // error: out of reach
                }
                """);
        add("creator that is not static", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator Model make() { return this; } // error: make is not static
                }
                """);
        add("creator of another type", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator static String make() { return ""; } // error: gives a java.lang.String; expected Model
                }
                """);
        add("transient component", """
                @Document record Model(@Id ObjectId id, @Transient String a) {} // error: the component a; remove @Transient; @Creator
                """);
        add("constructor with other type arguments", """
                @Document class Model { // error: Model has no usable constructor
                    @Id final ObjectId id;
                    List<String> names;
                    Model(ObjectId id, List<Integer> names) { this.id = id; }
                }
                """);
    }

    private static void classes() {
        add("interface as document", "@Document interface Model {} // error: Model is not a class or record");
        add("enum as document", "@Document enum Model { A } // error: Model is not a class or record");
        add(
                "abstract document",
                "@Document abstract class Model { @Id ObjectId id; } // error: Model is abstract; move the annotation");
        add(
                "generic document",
                "@Document class Model<T> { @Id ObjectId id; T value; } // error: Model is generic; a class that extends it");
        add("inner class", """
                class Outer {
                    @Document class Model { @Id ObjectId id; } // error: the inner class Model; make it static
                }
                """);
        add("private class", """
                class Outer {
                    @Document private static class Model { @Id ObjectId id; } // error: the private class Model; package-private
                }
                """);
        document(
                "embedded inner class",
                "    Part part; // error: the inner class Part; make it static\n    class Part { String a; }");
        document(
                "embedded private class",
                "    Part part; // error: the private class Part\n    private static class Part { String a; }");
        add("collision of generated names", """
                class Outer {
                    @Document static class Model { @Id ObjectId id; }
                }
                @Document class Outer_Model { @Id ObjectId id; } // error: Outer_Model_Codec would be the codec of app.Outer.Model and of app.Outer_Model
                """);
        add("name of a generated class taken", """
                @Document class Model { @Id ObjectId id; } // error: Model_Codec; rename
                class Model_Codec {}
                """);
    }

    private static void special() {
        document(
                "extra of another type",
                "    @Extra Map<String, String> extra; // error: @Extra extra; org.bson.BsonDocument");
        document(
                "extra twice",
                "    @Extra BsonDocument a;\n    @Extra BsonDocument b; // error: a second @Extra, on b");
        document("version of another type", "    @Version String version; // error: @Version version; int or a long");
        document("version twice", "    @Version long a;\n    @Version long b; // error: a second @Version, on b");
    }

    private static void indexes() {
        document(
                "expiry of a number",
                "    @Indexed(expireAfterSeconds = 5) int a; // error: not stored as a date; deletes by dates only");
        document(
                "expiry of a date as text",
                "    @Indexed(expireAfterSeconds = 5) @Field(as = StoredAs.STRING) Instant a; // error: not stored as a date");
        document(
                "negative expiry",
                "    @Indexed(expireAfterSeconds = -5) Instant a; // error: expires after -5 seconds; expected 0 to");
        document("index on a map", "    @Indexed Map<String, String> a; // error: @Indexed a is a map");
        add("index on the id", """
                @Document class Model {
                    @Indexed @Id ObjectId id; // error: the id, which always has an index
                }
                """);
        add("compound index of an unknown field", """
                @Document
                @CompoundIndex({"a", "-c"})
                class Model { // error: @CompoundIndex of Model names '-c'; Java names
                    @Id ObjectId id;
                    String a;
                }
                """);
        add("compound index of nothing", """
                @Document
                @CompoundIndex({})
                class Model { // error: names no field
                    @Id ObjectId id;
                }
                """);
        add("compound index of an unknown embedded field", """
                @Document
                @CompoundIndex("part.b")
                class Model { // error: names 'part.b'
                    @Id ObjectId id;
                    Part part;
                    record Part(String a) {}
                }
                """);
    }

    private static void converters() {
        document(
                "converter that is none",
                "    @Convert(String.class) Part a; // error: implements neither dev.databridge.codec.Converter nor org.bson.codecs.Codec\n    record Part(String a) {}");
        document("converter without constructor", """
                    @Convert(Wrong.class) Part a; // error: the converter Wrong, of which no instance can be made; constructor without parameters
                    record Part(String a) {}
                    static class Wrong implements dev.databridge.codec.Converter<Part, String> {
                        Wrong(int a) {}
                        public String toStored(Part value) { return ""; }
                        public Part fromStored(String stored) { return null; }
                    }
                """);
        document("converter of another type", """
                    @Convert(Wrong.class) Part a; // error: converts java.lang.Integer; expected one for; Part
                    record Part(String a) {}
                    static class Wrong implements dev.databridge.codec.Converter<Integer, String> {
                        public String toStored(Integer value) { return ""; }
                        public Integer fromStored(String stored) { return 1; }
                    }
                """);
        document("converter for other type arguments", """
                    @Convert(Wrong.class) List<Integer> a; // error: Wrong, which converts java.util.List<java.lang.String>; expected one for java.util.List<java.lang.Integer>
                    static class Wrong implements dev.databridge.codec.Converter<List<String>, String> {
                        public String toStored(List<String> value) { return ""; }
                        public List<String> fromStored(String stored) { return null; }
                    }
                """);
        document("converter that stores its own type", """
                    Part a; // error: the converter Self, whose stored type leads back to this converter; another type
                    @Convert(Self.class) record Part(String a) {}
                    static class Self implements dev.databridge.codec.Converter<Part, List<Part>> {
                        public List<Part> toStored(Part value) { return null; }
                        public Part fromStored(List<Part> stored) { return null; }
                    }
                """);
        document("converter whose constructor throws", """
                    @Convert(Wrong.class) String a; // error: the converter Wrong, whose constructor throws the checked java.io.IOException
                    static class Wrong implements dev.databridge.codec.Converter<String, String> {
                        Wrong() throws java.io.IOException {}
                        public String toStored(String value) { return ""; }
                        public String fromStored(String stored) { return null; }
                    }
                """);
    }

    private static void enums() {
        document(
                "code of another type",
                "    Kind kind; // error: the enum Kind; @Code is a double; int, long or String\n    enum Kind { A; @Code double code; }");
        document(
                "private code",
                "    Kind kind; // error: the enum Kind; code is out of reach; package-private\n    enum Kind { A; @Code private int code; }");
        document(
                "two codes",
                "    Kind kind; // error: several members with @Code\n    enum Kind { A; @Code int a; @Code int b; }");
        document(
                "form of an enum",
                "    @Field(as = StoredAs.INT32) Kind kind; // error: an enum and cannot be stored as INT32; @Code\n    enum Kind { A }");
        document(
                "static code",
                "    Kind kind; // error: the enum Kind, whose @Code a gives a constant no code; not static\n    enum Kind { A; @Code static int a; }");
        document(
                "code with a parameter",
                "    Kind kind; // error: @Code a gives a constant no code; without parameters\n    enum Kind { A; @Code int a(int b) { return b; } }");
        document(
                "code that throws",
                "    Kind kind; // error: @Code a gives a constant no code; checked exceptions\n    enum Kind { A; @Code int a() throws Exception { return 1; } }");
    }

    private static void projections() {
        add("projection of an unknown field", """
                @Document class Model { @Id ObjectId id; String name; }
                @Projection(of = Model.class)
                record View(
                        String title) {} // error: View.title is no field of Model
                """);
        add("projection with another type", """
                @Document class Model { @Id ObjectId id; String name; }
                @Projection(of = Model.class)
                record View(
                        int name) {} // error: View.name is a int, but in Model it is a java.lang.String
                """);
        add("nested projection of an unknown field", """
                @Document class Model { @Id ObjectId id; Part part; record Part(String a) {} }
                @Projection(of = Model.class)
                record View(
                        Some part) { // error: Some.b is stored as 'b', which is no field of Part
                    record Some(String b) {}
                }
                """);
        add(
                "projection of a primitive",
                "@Projection(of = int.class) record View(int name) {} // error: @Projection View is of int, which is no class");
        add(
                "projection of an array",
                "@Projection(of = String[].class) record View(int name) {} // error: is of java.lang.String[], which is no class");
    }

    private static void constraints() {
        constraint(
                "size of a number", "@Size(max = 3) int age; // error: Model.age has @Size on int; use @Min and @Max");
        constraint(
                "size of an enum",
                "@Size(max = 3) Thread.State state; // error: @Size on State; use @NotNull, or remove it");
        constraint(
                "blank number",
                "@NotBlank Long age; // error: @NotBlank on Long; is for text; use @NotNull, @Min and @Max");
        constraint(
                "pattern on a list",
                "@Pattern(regexp = \"a\") List<String> list; // error: @Pattern on List; is for text");
        constraint("email on a time", "@Email Instant at; // error: @Email on Instant; is for text; use @NotNull");
        constraint("least text length", "@Min(3) boolean flag; // error: @Min on boolean; is for numbers; remove it");
        constraint("least time", "@Positive Instant at; // error: @Positive on Instant; use @Past or @Future");
        constraint("least list", "@Max(3) List<String> list; // error: @Max on List; is for numbers; use @Size");
        constraint("past text", "@Past String at; // error: @Past on String; use a type of java.time");
        constraint("true number", "@AssertTrue int yes; // error: @AssertTrue on int; is for booleans");
        constraint("null primitive", "@Null int none; // error: Model.none has @Null; int is never null; remove it");
        constraint(
                "misfit in a list",
                "List<@Size(max = 3) Integer> list; // error: Model.list has @Size on Integer; use @Min and @Max");
        constraint(
                "misfit in keys", "Map<@Past String, String> map; // error: Model.map has @Past on String; java.time");
        constraint(
                "size upside down",
                "@Size(min = 3, max = 2) String text; // error: @Size, whose min is 3 and max 2; at least 0");
        constraint("negative size", "@Size(min = -1) String text; // error: whose min is -1");
        constraint(
                "negative digits",
                "@Digits(integer = 1, fraction = -1) int number; // error: whose counts are 1 and -1");
        constraint(
                "no pattern",
                "@Pattern(regexp = \"a(\") String text; // error: @Pattern, whose regexp is none; Unclosed group");
        constraint(
                "no decimal", "@DecimalMin(\"one\") int number; // error: @DecimalMin, whose value is 'one'; \"1.50\"");
        constraint(
                "a getter",
                "@NotBlank public int getSum() { return 1; } // error: Model.getSum() has @NotBlank on int");
        constraint(
                "one of several",
                "@Size.List({@Size(min = 1), @Size(min = 9, max = 3)}) String text; // error: min is 9 and max 3");
    }

    private static void constraint(String name, String member) {
        add(
                "constraint: " + name,
                "import jakarta.validation.constraints.*;\n@Document class Model {\n    @Id ObjectId id;\n    " + member
                        + "\n}\n");
    }
}
