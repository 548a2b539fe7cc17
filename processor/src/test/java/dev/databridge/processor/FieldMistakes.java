package dev.databridge.processor;

/** Mistakes in one field: its name, its type, its access, its role. */
final class FieldMistakes {
    private final Mistakes mistakes;

    private FieldMistakes(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    static void addTo(Mistakes mistakes) {
        FieldMistakes all = new FieldMistakes(mistakes);
        all.names();
        all.types();
        all.access();
        all.special();
        all.enums();
    }

    private void names() {
        mistakes.document("dot", "    @Field(\"a.b\") String a; // error: Model.a; 'a.b'; a dot");
        mistakes.document("dollar", "    @Field(\"$a\") String a; // error: a leading dollar");
        mistakes.document("NUL", "    @Field(\"a\\0b\") String a; // error: 'a\\0b'; a NUL");
        mistakes.document(
                "stored name twice",
                "    String a;\n    @Field(\"a\") String b; // error: Model.b is stored as 'a', and so is a; rename one");
        mistakes.document("stored as the id", "    @Field(\"_id\") String a; // error: stored as '_id', and so is id");
        mistakes.add(
                "unsafe collection",
                "@Document(\"a$b\") class Model { @Id ObjectId id; } // error: @Document Model; the collection 'a$b'; a dollar");
        mistakes.add(
                "NUL in a collection",
                "@Document(\"a\\0b\") class Model { @Id ObjectId id; } // error: the collection 'a\\0b'; a NUL");
        mistakes.add(
                "unsafe database",
                "@Document(database = \"a.b\") class Model { @Id ObjectId id; } // error: the database 'a.b'; choose another name");
    }

    private void types() {
        mistakes.document("Object", "    Object any; // error: Model.any is an Object; org.bson.BsonValue");
        mistakes.document(
                "raw list", "    @SuppressWarnings(\"rawtypes\") List list; // error: is a raw List; List<String>");
        mistakes.document("wildcard", "    List<?> list; // error: wildcard; List<String>");
        mistakes.document("bounded wildcard", "    List<? extends Number> list; // error: wildcard");
        mistakes.document(
                "interface",
                "    Runnable run; // error: java.lang.Runnable, which cannot be stored; @Transient; @Convert");
        mistakes.document(
                "own interface",
                "    Shape shape; // error: the interface Shape; use a class or record\n    interface Shape {}");
        mistakes.document(
                "abstract class",
                "    Shape shape; // error: the abstract class Shape\n    abstract static class Shape {}");
        mistakes.document("type of the JDK", "    Thread thread; // error: java.lang.Thread, which cannot be stored");
        mistakes.document(
                "key type", "    Map<Instant, String> map; // error: keys of type java.time.Instant; use String");
        mistakes.document("raw map", "    @SuppressWarnings(\"rawtypes\") Map map; // error: raw Map");
        mistakes.document(
                "array of lists", "    List<String>[] lists; // error: an array of a generic type; use a List");
        mistakes.document(
                "raw generic",
                "    @SuppressWarnings(\"rawtypes\") Box box; // error: raw Box; type arguments\n    static class Box<T> { T value; }");
        mistakes.document(
                "form of int",
                "    @Field(as = StoredAs.OBJECT_ID) int number; // error: is a int and cannot be stored as OBJECT_ID; DEFAULT, STRING, INT32");
        mistakes.document(
                "form of text",
                "    @Field(as = StoredAs.INT64) String text; // error: choose one of DEFAULT, STRING, OBJECT_ID");
        mistakes.document(
                "form of an object",
                "    @Field(as = StoredAs.STRING) Part part; // error: is an object; @Convert\n    record Part(String a) {}");
        mistakes.document(
                "form of an element",
                "    @Field(as = StoredAs.DATE_TIME) List<String> texts; // error: cannot be stored as DATE_TIME");
        mistakes.add("mistake in an embedded class", """
                @Document class Model {
                    @Id ObjectId id;
                    Part part;
                    static class Part {
                        Object any; // error: Part.any is an Object
                    }
                }
                """);
        mistakes.document(
                "sorted set without an order",
                "    SortedSet<Part> parts; // error: Model.parts is a sorted set of app.Model.Part; Comparable; use a Set\n    record Part(int a) {}");
        mistakes.document(
                "tree set of arrays",
                "    List<TreeSet<int[]>> a; // error: Model.a is a sorted set of int[], which has no natural order");
        mistakes.document(
                "navigable set of optionals",
                "    NavigableSet<Optional<String>> a; // error: is a sorted set of java.util.Optional<java.lang.String>");
    }

    private void access() {
        mistakes.document(
                "private field",
                "    private String a; // error: Model.a is out of reach; package-private; getA() and setA(…); @Transient");
        mistakes.document("private field with getter only", """
                    private String a; // error: Model.a; has no setter; package-private; setA(…); constructor with a parameter a
                    public String getA() { return a; }
                """);
        mistakes.document("getter of another type", """
                    private String a; // error: has no getter
                    public int getA() { return 1; }
                    public void setA(String a) { this.a = a; }
                """);
        mistakes.document("getter that throws", """
                    private String a;
                    public String getA() throws Exception { return a; } // error: Model.getA(…) throws the checked java.lang.Exception; unchecked
                    public void setA(String a) { this.a = a; }
                """);
        mistakes.add("field that hides another", """
                @Document class Model extends Base {
                    @Id ObjectId id;
                    @Field("b") String a; // error: Model.a hides the field of that name in Base; rename one; @Transient
                }
                class Base { String a; }
                """);
        mistakes.add("private field of a superclass", """
                @Document class Model extends Base { // error: Base.a is out of reach
                    @Id ObjectId id;
                }
                class Base { private String a; }
                """);
    }

    private void special() {
        mistakes.document(
                "extra of another type",
                "    @Extra Map<String, String> extra; // error: @Extra extra; org.bson.BsonDocument");
        mistakes.document(
                "extra twice",
                "    @Extra BsonDocument a;\n    @Extra BsonDocument b; // error: a second @Extra, on b");
        mistakes.document(
                "version of another type", "    @Version String version; // error: @Version version; int or a long");
        mistakes.document(
                "version twice", "    @Version long a;\n    @Version long b; // error: a second @Version, on b");
    }

    private void enums() {
        mistakes.document(
                "code of another type",
                "    Kind kind; // error: the enum Kind; @Code is a double; int, long or String\n    enum Kind { A; @Code double code; }");
        mistakes.document(
                "private code",
                "    Kind kind; // error: the enum Kind; code is out of reach; package-private\n    enum Kind { A; @Code private int code; }");
        mistakes.document(
                "two codes",
                "    Kind kind; // error: several members with @Code\n    enum Kind { A; @Code int a; @Code int b; }");
        mistakes.document(
                "form of an enum",
                "    @Field(as = StoredAs.INT32) Kind kind; // error: an enum and cannot be stored as INT32; @Code\n    enum Kind { A }");
        mistakes.document(
                "static code",
                "    Kind kind; // error: the enum Kind, whose @Code a gives a constant no code; not static\n    enum Kind { A; @Code static int a; }");
        mistakes.document(
                "code with a parameter",
                "    Kind kind; // error: @Code a gives a constant no code; without parameters\n    enum Kind { A; @Code int a(int b) { return b; } }");
        mistakes.document(
                "code that throws",
                "    Kind kind; // error: @Code a gives a constant no code; checked exceptions\n    enum Kind { A; @Code int a() throws Exception { return 1; } }");
    }
}
