package dev.databridge.query.internal;

import org.bson.BsonDocument;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Turns a filter on the element itself, such as {@code {"": {$gt: 5}}}, into its bare operators, such as {@code {$gt: 5}}. */
final class ElementOperators {
    private ElementOperators() {}

    /** Whether the filter's first condition is on the element itself. */
    static boolean areMeant(BsonDocument filter) {
        if (filter.isEmpty()) {
            return false;
        }
        String name = filter.getFirstKey();
        BsonValue value = filter.get(name);
        return name.isEmpty()
                || (name.charAt(0) == '$'
                        && value != null
                        && value.isArray()
                        && areMeant(value.asArray().get(0).asDocument()));
    }

    static BsonDocument of(BsonDocument filter) {
        BsonDocument operators = new BsonDocument();
        addAll(operators, filter);
        return operators;
    }

    private static void addAll(BsonDocument operators, BsonDocument filter) {
        filter.forEach((name, value) -> {
            switch (name) {
                case "" -> addValue(operators, value);
                case "$and" -> value.asArray().forEach(part -> addAll(operators, part.asDocument()));
                case "$nor" -> value.asArray().forEach(part -> add(operators, "$not", of(part.asDocument())));
                default ->
                    throw new IllegalArgumentException(
                            "the server has no " + (name.equals("$or") ? "$or" : "condition on '" + name + "'")
                                    + " for elements that are no documents; the filter is " + filter
                                    + " (several elemMatch filters can be combined with Filter.or)");
            }
        });
    }

    private static void addValue(BsonDocument operators, BsonValue value) {
        if (value instanceof BsonRegularExpression expression) {
            add(operators, "$regex", new BsonString(expression.getPattern()));
            if (!expression.getOptions().isEmpty()) {
                add(operators, "$options", new BsonString(expression.getOptions()));
            }
        } else if (value instanceof BsonDocument document && isOperators(document)) {
            document.forEach((operator, operand) -> add(operators, operator, operand));
        } else {
            add(operators, "$eq", value);
        }
    }

    private static boolean isOperators(BsonDocument value) {
        return !value.isEmpty() && value.getFirstKey().startsWith("$");
    }

    private static void add(BsonDocument operators, String operator, BsonValue value) {
        if (operators.containsKey(operator)) {
            throw new IllegalArgumentException("the filter of an element has " + operator
                    + " twice, which the server cannot take; use in, notIn or two filters combined with Filter.and");
        }
        operators.append(operator, value);
    }
}
