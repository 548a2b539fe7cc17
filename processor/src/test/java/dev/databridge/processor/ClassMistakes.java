package dev.databridge.processor;

/** Mistakes in a class: its id, how it is made, what it is. */
final class ClassMistakes {
    private final Mistakes mistakes;

    private ClassMistakes(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    static void addTo(Mistakes mistakes) {
        ClassMistakes all = new ClassMistakes(mistakes);
        all.ids();
        all.creation();
        all.classes();
    }

    private void ids() {
        mistakes.add("no id", "@Document class Model { String name; } // error: Model has no id; mark one field @Id");
        mistakes.add("id that is not the id", """
                @Document class Model {
                    String id; // error: Model.id is not the id; mark it @Id to store it as _id
                }
                """);
        mistakes.add("id that is not the id beside one", """
                @Document class Model {
                    @Id String key;
                    String id; // error: Model.id is not the id; another field has @Id
                }
                """);
        mistakes.add("two ids", """
                @Document class Model {
                    @Id String one;
                    @Id String two; // error: a second @Id, on two; keep one
                }
                """);
        mistakes.add("an array as id", """
                @Document class Model {
                    @Id List<String> id; // error: stored as an array; does not take arrays as ids
                }
                """);
        mistakes.add("id in a record", """
                @Document
                record Model(
                        String id, // error: Model.id is not the id
                        String name) {}
                """);
    }

    private void creation() {
        mistakes.add("private constructor", """
                @Document class Model { // error: Model has no usable constructor; without parameters; @Creator
                    @Id ObjectId id;
                    private Model() {}
                }
                """);
        mistakes.add("constructor with other names", """
                @Document class Model { // error: Model has no usable constructor
                    @Id ObjectId id;
                    Model(ObjectId other) { id = other; }
                }
                """);
        mistakes.document(
                "final field",
                "    final List<String> list = new ArrayList<>(); // error: Model.list is final and no constructor takes it; @Transient");
        mistakes.add("constructor that throws", """
                @Document class Model {
                    @Id ObjectId id;
                    Model() throws java.io.IOException {} // error: Model(…) throws the checked java.io.IOException; unchecked
                }
                """);
        mistakes.add("constructor with parameters that throws", """
                @Document class Model {
                    @Id final ObjectId id;
                    Model(ObjectId id) throws Exception { this.id = id; } // error: Model(…) throws the checked java.lang.Exception
                }
                """);
        mistakes.add("creator that throws", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator static Model make() throws Exception { return new Model(); } // error: make(…) throws the checked
                }
                """);
        mistakes.add("two creators", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator Model() {}
                    @Creator Model(ObjectId id) { this.id = id; } // error: several @Creator; keep one
                }
                """);
        mistakes.add("creator with an unknown parameter", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator Model(ObjectId key) { this.id = key; } // error: the parameter key; no stored field; expected one of id
                }
                """);
        mistakes.add("creator with another type", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator Model(String id) {} // error: the parameter id; is a java.lang.String, but the field is a org.bson.types.ObjectId
                }
                """);
        mistakes.add("private creator", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator private Model(ObjectId id) {} // error: out of reach
                }
                """);
        mistakes.add("creator that is not static", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator Model make() { return this; } // error: make is not static
                }
                """);
        mistakes.add("creator of another type", """
                @Document class Model {
                    @Id ObjectId id;
                    @Creator static String make() { return ""; } // error: gives a java.lang.String; expected Model
                }
                """);
        mistakes.add("transient component", """
                @Document record Model(@Id ObjectId id, @Transient String a) {} // error: the component a; remove @Transient; @Creator
                """);
        mistakes.add("constructor with other type arguments", """
                @Document class Model { // error: Model has no usable constructor
                    @Id final ObjectId id;
                    List<String> names;
                    Model(ObjectId id, List<Integer> names) { this.id = id; }
                }
                """);
    }

    private void classes() {
        mistakes.add("interface as document", "@Document interface Model {} // error: Model is not a class or record");
        mistakes.add("enum as document", "@Document enum Model { A } // error: Model is not a class or record");
        mistakes.add(
                "abstract document",
                "@Document abstract class Model { @Id ObjectId id; } // error: Model is abstract; move the annotation");
        mistakes.add(
                "generic document",
                "@Document class Model<T> { @Id ObjectId id; T value; } // error: Model is generic; a class that extends it");
        mistakes.add("inner class", """
                class Outer {
                    @Document class Model { @Id ObjectId id; } // error: the inner class Model; make it static
                }
                """);
        mistakes.add("private class", """
                class Outer {
                    @Document private static class Model { @Id ObjectId id; } // error: the private class Model; package-private
                }
                """);
        mistakes.document(
                "embedded inner class",
                "    Part part; // error: the inner class Part; make it static\n    class Part { String a; }");
        mistakes.document(
                "embedded private class",
                "    Part part; // error: the private class Part\n    private static class Part { String a; }");
        mistakes.add("collision of generated names", """
                class Outer {
                    @Document static class Model { @Id ObjectId id; }
                }
                @Document class Outer_Model { @Id ObjectId id; } // error: Outer_Model_Codec would be the codec of app.Outer.Model and of app.Outer_Model
                """);
        mistakes.add("name of a generated class taken", """
                @Document class Model { @Id ObjectId id; } // error: Model_Codec; rename
                class Model_Codec {}
                """);
    }
}
