package dev.databridge.processor;

import java.util.LinkedHashMap;
import java.util.Map;

/** Models with mistakes, each line with an error marked; by concept in the classes that add to it. */
final class Mistakes {
    static final String IMPORTS = "package app; import dev.databridge.annotation.*; import java.util.*; "
            + "import java.time.*; import org.bson.types.ObjectId; import org.bson.BsonDocument;\n";

    private final Map<String, String> all = new LinkedHashMap<>();

    private Mistakes() {}

    /** The models by what is wrong with them. */
    static Map<String, String> all() {
        Mistakes mistakes = new Mistakes();
        ClassMistakes.addTo(mistakes);
        FieldMistakes.addTo(mistakes);
        IndexMistakes.addTo(mistakes);
        ConverterMistakes.addTo(mistakes);
        ProjectionMistakes.addTo(mistakes);
        ConstraintMistakes.addTo(mistakes);
        return mistakes.all;
    }

    /** Adds a model. */
    void add(String name, String source) {
        if (all.put(name, source) != null) {
            throw new IllegalArgumentException("two models are named " + name);
        }
    }

    /** Adds a document with an id and these members. */
    void document(String name, String members) {
        add(name, "@Document class Model {\n    @Id ObjectId id;\n" + members + "\n}\n");
    }
}
