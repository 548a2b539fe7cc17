package dev.databridge.processor.write;

import dev.databridge.processor.model.CheckedProperty;
import dev.databridge.processor.model.CheckedValue;
import dev.databridge.processor.model.Constraint;
import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.source.Names;
import dev.databridge.processor.source.SourceText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes one small method for each field with constraints, and one for each level of containers in it.
 *
 * <p>A method that is given a field's own value names the field where something is wrong; one that is given an element does
 * not, because the loop around it says which one it is.
 */
final class CheckMethods {
    private final CodecFile file;
    private final ObjectModel model;
    private final SourceText text;
    private final CheckConditions conditions;
    private final Names names = new Names(Set.of("check", "checkUpdate"));
    private final IdentityHashMap<CheckedValue, String> methods = new IdentityHashMap<>();
    private final IdentityHashMap<CheckedValue, List<String>> failures = new IdentityHashMap<>();

    CheckMethods(CodecFile file) {
        this.file = file;
        model = file.model;
        text = file.text;
        conditions = new CheckConditions(file);
        for (CheckedProperty property : model.checks().properties()) {
            name(property.value(), "check" + Names.capitalize(property.name()));
            prepare(property.value(), property.name());
        }
    }

    private void name(CheckedValue value, String wish) {
        if (value.isEmpty()) {
            return;
        }
        methods.put(value, names.take(wish));
        if (value.key() != null) {
            name(value.key(), wish + "Key");
        }
        if (value.element() != null) {
            Container container = value.container();
            name(value.element(), wish + (container != null && container.map() ? "Value" : "Element"));
        }
    }

    /** The conditions first, because they need constants that stand in front of the methods. */
    private void prepare(CheckedValue value, String owner) {
        failures.put(
                value,
                value.constraints().stream()
                        .map(constraint -> conditions.fails(constraint, value, owner))
                        .toList());
        if (value.key() != null) {
            prepare(value.key(), owner + "Key");
        }
        if (value.element() != null) {
            prepare(value.element(), owner + "Element");
        }
    }

    void constants() {
        CheckWriter.declare(text, conditions.constants());
    }

    private String method(CheckedValue value) {
        return Objects.requireNonNull(methods.get(value), "a value with constraints");
    }

    /** The statement that checks a property of an object. */
    void call(CheckedProperty property) {
        CheckedValue value = property.value();
        if (value.isEmpty()) {
            return;
        }
        String got = property.access().get("value");
        if (isOptionalNumber(value)) {
            text.open("if (" + got + " != null)");
            text.line(method(value) + "(" + file.use("dev.databridge.validation.Checks") + ".orNull(" + got
                    + "), violations);");
            text.close();
        } else {
            text.line(method(value) + "(" + got + ", violations);");
        }
    }

    private static boolean isOptionalNumber(CheckedValue value) {
        return value.container() == null
                && value.stored() != null
                && value.stored().optional();
    }

    /** The methods of a property. */
    void write(CheckedProperty property) {
        if (!property.value().isEmpty()) {
            String place = "violations.field(" + Names.literal(property.storedName()) + ", "
                    + Names.literal(property.name()) + ")";
            write(property.value(), place);
        }
    }

    private void write(CheckedValue value, String place) {
        text.open("private " + (model.generic() ? "" : "static ") + "void " + method(value) + "("
                + file.nullable(value.type()) + " value, " + file.use("dev.databridge.validation.Violations")
                + " violations)");
        List<String> conditionsHere = Objects.requireNonNull(failures.get(value));
        for (int each = 0; each < conditionsHere.size(); each++) {
            constraint(value.constraints().get(each), conditionsHere.get(each), place);
        }
        inside(value, place);
        text.close().blank();
        if (value.key() != null) {
            write(value.key(), "violations");
        }
        if (value.element() != null) {
            boolean optional = Objects.requireNonNull(value.container()).kind() == Container.Kind.OPTIONAL;
            write(value.element(), optional ? place : "violations");
        }
    }

    private void constraint(Constraint constraint, String fails, String place) {
        if (fails.equals("false")) {
            return;
        }
        text.open("if (" + fails + ")");
        text.call(
                place + ".add",
                List.of(Names.literal(constraint.name()), Names.literal(constraint.message()), "value"),
                ";");
        text.close();
    }

    /** What the value holds. */
    private void inside(CheckedValue value, String place) {
        if (!value.cascade() && value.key() == null && value.element() == null) {
            return;
        }
        text.open("if (value != null)");
        if (value.cascade()) {
            String codec =
                    file.codecs.of(Objects.requireNonNull(value.stored())).inside();
            text.line(place + ".cascade(" + codec + ", value);");
        } else {
            container(value, Objects.requireNonNull(value.container()), place);
        }
        text.close();
    }

    private void container(CheckedValue value, Container container, String place) {
        CheckedValue element = value.element();
        if (container.kind() == Container.Kind.OPTIONAL) {
            text.line(method(Objects.requireNonNull(element)) + "(value.orElse(null), violations);");
            return;
        }
        text.line(place + ".enter();");
        if (container.map()) {
            entries(value, container);
        } else {
            text.line("int index = 0;");
            text.open("for (" + file.nullable(container.element().type()) + " element : value)");
            text.line(method(Objects.requireNonNull(element)) + "(element, violations.index(index++));");
            text.close();
        }
        text.line("violations.leave();");
    }

    private void entries(CheckedValue value, Container container) {
        String key = file.types.of(Objects.requireNonNull(container.key()).type());
        text.open("for (" + file.use("java.util.Map") + ".Entry<" + key + ", "
                + file.types.boxed(container.element().type()) + "> entry : value.entrySet())");
        if (value.key() != null) {
            text.line(method(value.key()) + "(entry.getKey(), violations.keyItself(entry.getKey()));");
        }
        if (value.element() != null) {
            text.line(method(value.element()) + "(entry.getValue(), violations.key(entry.getKey()));");
        }
        text.close();
    }

    // ---- updates ----

    /** The calls that check the value of an update: of the field itself, of what it holds, and of the objects in it. */
    List<String> chain(CheckedProperty property) {
        CheckedValue value = property.value();
        List<String> calls = new ArrayList<>();
        boolean optional = value.container() != null && value.container().kind() == Container.Kind.OPTIONAL;
        CheckedValue own = optional ? value.element() : value;
        calls.add(level(value, optional) + reference(own) + ")");
        inner(own, property.unchecked(), calls);
        return calls;
    }

    private static String level(CheckedValue value, boolean optional) {
        if (optional) {
            return ".optional(";
        }
        if (isOptionalNumber(value)) {
            return ".optionalNumber(";
        }
        return value.type().getKind().isPrimitive() ? ".present(" : ".whole(";
    }

    private void inner(@Nullable CheckedValue value, boolean unchecked, List<String> calls) {
        if (value == null) {
            return;
        }
        Container container = value.container();
        if (container != null && (value.element() != null || value.key() != null || unchecked)) {
            if (value.key() != null) {
                String keys = CodecRefs.key(Objects.requireNonNull(container.key()), file.imports, file.types);
                calls.add(".key(" + keys + ", " + reference(value.key()) + ")");
            }
            calls.add((container.map() ? ".entry(" : ".element(") + reference(value.element()) + ")");
            inner(value.element(), unchecked, calls);
        } else if (value.cascade()) {
            String codec =
                    file.codecs.of(Objects.requireNonNull(value.stored())).inside();
            calls.add(".within(" + codec + ")");
        }
    }

    private String reference(@Nullable CheckedValue value) {
        if (value == null || value.isEmpty()) {
            return file.use("dev.databridge.validation.ValueCheck") + ".NONE";
        }
        String target = model.generic() ? "this" : model.generated().codec();
        return target + "::" + method(value);
    }
}
