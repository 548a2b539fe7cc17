package dev.databridge.processor.model;

import java.util.List;
import javax.lang.model.type.DeclaredType;

/**
 * An object that is stored as a document inside another.
 *
 * @param type the class or record
 * @param generated where its codec and paths are
 * @param arguments how the values of its type arguments are stored
 */
public record Embedded(DeclaredType type, GeneratedNames generated, List<Value> arguments) implements Value {
    @Override
    public String bsonType() {
        return "DOCUMENT";
    }
}
