package dev.databridge.processor.read;

import dev.databridge.processor.model.CheckedValue;
import dev.databridge.processor.model.Constraint;
import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.Converted;
import dev.databridge.processor.model.Embedded;
import dev.databridge.processor.model.Scalar;
import dev.databridge.processor.model.Value;
import dev.databridge.processor.model.ValueKind;
import dev.databridge.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what is checked of the values of one property, its container's elements included. */
final class ValueChecks {
    private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

    private final Compilation compilation;
    private final ConstraintKinds kinds;
    private final Problems problems;
    private final Element at;
    private final String property;
    private final List<String> unchecked = new ArrayList<>();
    private boolean present;
    private boolean beyond;

    /**
     * For one property.
     *
     * @param at where messages belong
     * @param property {@code Person.name}, for messages
     */
    ValueChecks(Compilation compilation, Problems problems, Element at, String property) {
        this.compilation = compilation;
        this.kinds = new ConstraintKinds(compilation);
        this.problems = problems;
        this.at = at;
        this.property = property;
    }

    /** Whether any constraint was met. */
    boolean present() {
        return present;
    }

    /** Whether there are constraints that generated code does not check, be it because they are in other groups. */
    boolean beyond() {
        return beyond || !unchecked.isEmpty();
    }

    /** The constraints that generated code cannot check, and why. */
    List<String> unchecked() {
        return unchecked;
    }

    /**
     * Reads a property.
     *
     * @param type its type
     * @param stored how it is stored, or null if it is not
     * @param annotations those of the property
     */
    CheckedValue read(TypeMirror type, @Nullable Value stored, List<? extends AnnotationMirror> annotations) {
        return read(type, stored, ConstraintAnnotations.among(annotations), false);
    }

    private CheckedValue read(
            TypeMirror type, @Nullable Value stored, List<AnnotationMirror> annotations, boolean validContainer) {
        boolean valid = validContainer;
        List<Constraint> constraints = new ArrayList<>();
        for (AnnotationMirror annotation : annotations) {
            present = true;
            if (ConstraintAnnotations.isValid(annotation)) {
                valid = true;
            } else if (ConstraintAnnotations.isGroupConversion(annotation)) {
                add(annotation, "it converts groups");
            } else {
                constraint(annotation, checkedType(type, stored)).ifPresent(constraints::add);
            }
        }
        boolean cascade = valid && cascades(stored);
        CheckedValue key = stored instanceof Container container && container.key() != null ? key(type) : null;
        CheckedValue element = stored instanceof Container container ? element(type, container, valid) : null;
        if (!(stored instanceof Container)) {
            noteArguments(type);
        }
        TypeMirror checked = checkedType(type, stored);
        return new CheckedValue(checked, kinds.of(checked), stored, constraints, cascade, orNull(key), orNull(element));
    }

    /** An {@code OptionalInt} is checked as the number in it. */
    private TypeMirror checkedType(TypeMirror type, @Nullable Value stored) {
        if (!(stored instanceof Scalar scalar) || !scalar.optional()) {
            return type;
        }
        String number = switch (String.valueOf(scalar.form().element())) {
            case "INT" -> "java.lang.Integer";
            case "LONG" -> "java.lang.Long";
            default -> "java.lang.Double";
        };
        return compilation.elements().getTypeElement(number).asType();
    }

    private static @Nullable CheckedValue orNull(@Nullable CheckedValue value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private boolean cascades(@Nullable Value stored) {
        if (stored instanceof Converted || stored == null) {
            unchecked.add("@Valid on " + property + ": the object has no codec of its own");
        }
        return stored instanceof Embedded || stored instanceof Variable;
    }

    private CheckedValue key(TypeMirror map) {
        TypeMirror type = argument(map, 0);
        return read(type, null, ConstraintAnnotations.among(type.getAnnotationMirrors()), false);
    }

    /** As Jakarta Validation has it, {@code @Valid} on a container goes on to its elements, but not to those of elements. */
    private CheckedValue element(TypeMirror type, Container container, boolean valid) {
        Value stored = container.element();
        boolean validElements = valid && !(stored instanceof Container);
        if (container.kind() == Container.Kind.ARRAY) {
            return read(stored.type(), stored, List.of(), validElements);
        }
        TypeMirror argument = argument(type, container.map() ? 1 : 0);
        return read(argument, stored, ConstraintAnnotations.among(argument.getAnnotationMirrors()), validElements);
    }

    private static TypeMirror argument(TypeMirror type, int index) {
        return ((DeclaredType) type).getTypeArguments().get(index);
    }

    /** Only a provider knows how to get at what other generic types hold. */
    private void noteArguments(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            for (TypeMirror argument : declared.getTypeArguments()) {
                for (AnnotationMirror annotation : ConstraintAnnotations.among(argument.getAnnotationMirrors())) {
                    present = true;
                    add(annotation, "it is on a type argument of a class that is no container");
                }
            }
        }
    }

    private Optional<Constraint> constraint(AnnotationMirror annotation, TypeMirror type) {
        Optional<String> name = ConstraintAnnotations.standardName(annotation).filter(ConstraintKinds::isKnown);
        if (!inDefaultGroup(annotation)) {
            beyond = true;
            return Optional.empty();
        }
        if (name.isEmpty()) {
            return add(annotation, "it is a constraint of its own");
        }
        if (!Mirrors.types(annotation, "payload").isEmpty()) {
            return add(annotation, "it has a payload");
        }
        ValueKind kind = kinds.of(type);
        if (!ConstraintKinds.fits(name.get(), kind)) {
            return kind == ValueKind.OWN
                    ? add(annotation, "its rule for " + ConstraintKinds.shown(type) + " is not known")
                    : misfit(annotation, name.get(), kind, type);
        }
        return rule(annotation, name.get(), type);
    }

    private Optional<Constraint> rule(AnnotationMirror annotation, String name, TypeMirror type) {
        Map<String, Object> attributes = ConstraintAttributes.of(name, annotation);
        String mistake = ConstraintAttributes.mistake(new Constraint(name, "", attributes));
        if (name.equals("Null") && type.getKind().isPrimitive()) {
            mistake = "but " + ConstraintKinds.shown(type) + " is never null; remove it";
        }
        if (mistake != null) {
            problems.add(at, property + " has @" + name + ", " + mistake);
            return Optional.empty();
        }
        Optional<String> given = ConstraintAttributes.message(annotation);
        String message = given.isEmpty()
                ? ConstraintMessages.byDefault(name, attributes)
                : ConstraintMessages.given(given.get(), attributes);
        if (message == null) {
            return add(annotation, "its message has to be interpolated");
        }
        boolean never = name.equals("NotNull") && type.getKind().isPrimitive();
        return never ? Optional.empty() : Optional.of(new Constraint(name, message, attributes));
    }

    private Optional<Constraint> misfit(AnnotationMirror annotation, String name, ValueKind kind, TypeMirror type) {
        problems.add(
                at,
                property + " has " + ConstraintAnnotations.shown(annotation) + " on " + ConstraintKinds.shown(type)
                        + ", but it " + ConstraintKinds.remedy(name, kind));
        return Optional.empty();
    }

    private static boolean inDefaultGroup(AnnotationMirror annotation) {
        List<TypeMirror> groups = Mirrors.types(annotation, "groups");
        return groups.isEmpty()
                || groups.stream().anyMatch(group -> group.toString().equals(DEFAULT_GROUP));
    }

    private Optional<Constraint> add(AnnotationMirror annotation, String why) {
        unchecked.add(ConstraintAnnotations.shown(annotation) + " on " + property + ": " + why);
        return Optional.empty();
    }
}
