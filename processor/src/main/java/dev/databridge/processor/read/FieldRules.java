package dev.databridge.processor.read;

import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.Converted;
import dev.databridge.processor.model.Embedded;
import dev.databridge.processor.model.EnumValue;
import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Field.Role;
import dev.databridge.processor.model.ObjectModel.Kind;
import dev.databridge.processor.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What the fields of a class have to be together. */
final class FieldRules {
    /** A method of a class file holds 64 kB, and the one that makes the headers, names and codecs cannot be split. */
    private static final int MOST_FIELDS = 1000;

    private static final int MOST_CODECS = 2500;

    private final TypeElement type;
    private final List<Field> fields;
    private final Problems problems;

    private FieldRules(TypeElement type, List<Field> fields, Problems problems) {
        this.type = type;
        this.fields = fields;
        this.problems = problems;
    }

    static void check(TypeElement type, Kind kind, List<Field> fields, Problems problems) {
        FieldRules rules = new FieldRules(type, fields, problems);
        rules.noneTwice(Role.ID, "@Id");
        rules.noneTwice(Role.VERSION, "@Version");
        rules.noneTwice(Role.EXTRA, "@Extra");
        rules.distinctNames();
        rules.noneHidden();
        rules.notTooMany();
        if (kind == Kind.DOCUMENT) {
            rules.oneId();
        }
    }

    private void noneTwice(Role role, String annotation) {
        fields.stream()
                .filter(field -> field.role() == role)
                .skip(1)
                .forEach(field -> problems.add(
                        at(field),
                        type.getSimpleName() + " has a second " + annotation + ", on " + field.name() + "; keep one"));
    }

    private void distinctNames() {
        Map<String, Field> byName = new HashMap<>();
        for (Field field : fields) {
            Field other = field.role() == Role.EXTRA ? null : byName.putIfAbsent(field.stored(), field);
            if (other != null && !(field.role() == Role.ID && other.role() == Role.ID)) {
                problems.add(
                        at(field),
                        type.getSimpleName() + "." + field.name() + " is stored as '" + field.stored() + "', and so is "
                                + other.name() + "; rename one with @Field");
            }
        }
    }

    private void noneHidden() {
        Map<String, Field> byName = new HashMap<>();
        for (Field field : fields) {
            Field hidden = byName.putIfAbsent(field.name(), field);
            if (hidden != null && problems.isEmpty()) {
                problems.add(
                        at(field),
                        type.getSimpleName() + "." + field.name() + " hides the field of that name in "
                                + Objects.requireNonNull(hidden.element().getEnclosingElement())
                                        .getSimpleName()
                                + "; rename one, or mark one @Transient");
            }
        }
    }

    private void notTooMany() {
        int codecs = fields.stream().mapToInt(field -> codecs(field.value())).sum();
        if (fields.size() > MOST_FIELDS || codecs > MOST_CODECS) {
            problems.add(
                    type,
                    type.getSimpleName() + " has " + fields.size() + " stored fields"
                            + (fields.size() > MOST_FIELDS
                                    ? ", more than the " + MOST_FIELDS
                                    : ", whose types need " + codecs + " codecs, more than the " + MOST_CODECS)
                            + " that a generated class can hold; move some into embedded classes, or mark them @Transient");
        }
    }

    /** How many codecs have to be made for a value. */
    private static int codecs(Value value) {
        if (value instanceof Container container) {
            return 1 + codecs(container.element());
        }
        if (value instanceof Converted converted) {
            return 1 + (converted.stored() == null ? 0 : codecs(converted.stored()));
        }
        if (value instanceof Embedded embedded) {
            return embedded.arguments().stream()
                    .mapToInt(argument -> 1 + codecs(argument))
                    .sum();
        }
        return value instanceof EnumValue ? 1 : 0;
    }

    private void oneId() {
        boolean found = fields.stream().anyMatch(field -> field.role() == Role.ID);
        for (Field field : fields) {
            if (field.name().equals("id") && field.role() != Role.ID) {
                problems.add(
                        at(field),
                        type.getSimpleName() + ".id is not the id: "
                                + (found
                                        ? "another field has @Id; rename this one, or move @Id here"
                                        : "mark it @Id to store it as _id, or rename it and mark another field @Id"));
                return;
            }
        }
        if (!found && problems.isEmpty()) {
            problems.add(
                    type,
                    "@Document " + type.getSimpleName() + " has no id; mark one field @Id, such as '@Id ObjectId id;'");
        }
    }

    private Element at(Field field) {
        return type.equals(field.element().getEnclosingElement()) ? field.element() : type;
    }
}
