package dev.databridge.query.internal;

import java.util.Map;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Finds the operators that run code on the server. */
public final class CodeOperators {
    private static final Set<String> REFUSED = Set.of("$where", "$function", "$accumulator");

    private CodeOperators() {}

    /**
     * Refuses values that hold an operator that runs code, at any depth.
     *
     * @param value a filter, a stage or a part of one
     * @param door the method that allows them
     * @throws IllegalArgumentException if there is one
     */
    public static void refuse(BsonValue value, String door) {
        if (value instanceof BsonDocument document) {
            for (Map.Entry<String, BsonValue> entry : document.entrySet()) {
                refuse(entry.getKey(), door);
                refuse(entry.getValue(), door);
            }
        } else if (value instanceof BsonArray array) {
            array.forEach(element -> refuse(element, door));
        }
    }

    /** Refuses the name of an operator that runs code. */
    public static void refuse(String operator, String door) {
        if (REFUSED.contains(operator)) {
            throw new IllegalArgumentException(operator + " runs code on the server and is refused here;"
                    + " if it is meant and holds nothing that a user typed, use " + door);
        }
    }
}
