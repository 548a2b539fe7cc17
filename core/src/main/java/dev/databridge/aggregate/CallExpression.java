package dev.databridge.aggregate;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.query.internal.CodeOperators;
import dev.databridge.query.internal.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** An operator and its arguments; a single one is written without a list. */
record CallExpression(String operator, List<Expression> arguments) implements Expression {
    CallExpression {
        Objects.requireNonNull(operator, "operator");
        if (operator.length() < 2 || operator.charAt(0) != '$') {
            throw new IllegalArgumentException("'" + operator + "' is no operator: it must begin with a dollar");
        }
        CodeOperators.refuse(operator, "Pipeline.rawUnchecked");
        arguments = List.copyOf(Values.all("arguments", arguments));
    }

    static CallExpression of(String operator, Expression first, Expression second, Expression... more) {
        List<Expression> all = new ArrayList<>(Arrays.asList(first, second));
        all.addAll(Values.all("more", more));
        return new CallExpression(operator, all);
    }

    @Override
    public void writeTo(BsonByteWriter writer) {
        int document = writer.startDocument();
        writer.writeName(operator);
        if (arguments.size() == 1) {
            arguments.get(0).writeTo(writer);
        } else {
            int array = writer.startArray();
            for (int i = 0; i < arguments.size(); i++) {
                writer.writeIndex(i);
                arguments.get(i).writeTo(writer);
            }
            writer.endArray(array);
        }
        writer.endDocument(document);
    }

    @Override
    public String toString() {
        String list = arguments.stream().map(Expression::toString).collect(Collectors.joining(", "));
        return "{\"" + operator + "\": " + (arguments.size() == 1 ? list : '[' + list + ']') + '}';
    }
}
