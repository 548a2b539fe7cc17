package dev.databridge.processor.write;

import dev.databridge.processor.model.CheckedProperty;
import dev.databridge.processor.model.CheckedValue;
import dev.databridge.processor.model.Constraint;
import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.model.Value;
import dev.databridge.processor.source.Names;
import dev.databridge.processor.source.SourceText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** Free names for methods that share a task, numbered from 1. */
    List<String> names(String wish, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> names.take(wish + number))
                .toList();
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
        call(value, property.access().get("value"), "violations");
    }

    private void call(CheckedValue value, String got, String at) {
        if (isOptionalNumber(value)) {
            text.open("if (" + got + " != null)");
            text.line(method(value) + "(" + file.use("dev.databridge.validation.Checks") + ".orNull(" + got + "), " + at
                    + ");");
            text.close();
        } else {
            text.line(method(value) + "(" + got + ", " + at + ");");
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
            call(Objects.requireNonNull(element), "value.orElse(null)", "violations");
            return;
        }
        text.line(place + ".enter();");
        if (container.map()) {
            entries(value, container);
        } else {
            text.line("int index = 0;");
            text.open("for (" + file.nullable(container.element().type()) + " element : value)");
            if (isOptionalNumber(Objects.requireNonNull(element))) {
                text.line("violations.index(index++);");
                call(element, "element", "violations");
            } else {
                call(element, "element", "violations.index(index++)");
            }
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
            call(value.element(), "entry.getValue()", "violations.key(entry.getKey())");
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
        inner(own, held(value.stored(), optional), property.unchecked(), calls);
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

    private static @Nullable Value held(@Nullable Value stored, boolean optional) {
        return optional && stored instanceof Container container ? container.element() : stored;
    }

    /** Goes on as deep as there are checks, or containers of which only a provider knows whether there are some. */
    private void inner(@Nullable CheckedValue value, @Nullable Value stored, boolean unchecked, List<String> calls) {
        if (value != null && value.cascade()) {
            String codec =
                    file.codecs.of(Objects.requireNonNull(value.stored())).inside();
            calls.add(".within(" + codec + ")");
        } else if (stored instanceof Container container) {
            CheckedValue key = value == null ? null : value.key();
            CheckedValue element = value == null ? null : value.element();
            if (key != null || unchecked && container.map()) {
                String keys = CodecRefs.key(Objects.requireNonNull(container.key()), file.imports, file.types);
                calls.add(".key(" + keys + ", " + reference(key) + ")");
            }
            if (key != null || element != null || unchecked) {
                held(container, element, unchecked, calls);
            }
        }
    }

    /** What an array holds is given as it is, an optional included; what an optional in a map holds, without it. */
    private void held(Container container, @Nullable CheckedValue held, boolean unchecked, List<String> calls) {
        boolean number = held != null && isOptionalNumber(held);
        if (!container.map()) {
            calls.add(".element(" + reference(held) + ")");
            if (!container.element().optional()) {
                inner(held, container.element(), unchecked, calls);
            }
        } else if (container.element() instanceof Container inside && inside.kind() == Container.Kind.OPTIONAL) {
            CheckedValue element = held == null ? null : held.element();
            calls.add(".optionalEntry(" + reference(element) + ")");
            inner(element, inside.element(), unchecked, calls);
        } else {
            calls.add((number ? ".optionalNumberEntry(" : ".entry(") + reference(held) + ")");
            inner(held, container.element(), unchecked, calls);
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
