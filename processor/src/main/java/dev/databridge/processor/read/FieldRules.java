package dev.databridge.processor.read;

import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Field.Role;
import dev.databridge.processor.model.ObjectModel.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What the fields of a class have to be together. */
final class FieldRules {
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
