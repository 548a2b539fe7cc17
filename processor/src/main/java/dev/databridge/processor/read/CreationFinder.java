package dev.databridge.processor.read;

import dev.databridge.annotation.Creator;
import dev.databridge.processor.model.Creation;
import dev.databridge.processor.model.Field;
import dev.databridge.processor.source.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the constructor or static method that makes instances. */
final class CreationFinder {
    private final Types types;
    private final TypeElement type;
    private final String packageName;
    private final Problems problems;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    /** The names of fields by those of parameters, which are the same but for the prefixes that Lombok cuts off. */
    private final Map<String, String> parameters = new HashMap<>();

    CreationFinder(
            Compilation compilation, TypeElement type, String packageName, List<Field> fields, Problems problems) {
        this.types = compilation.types();
        this.type = type;
        this.packageName = packageName;
        this.problems = problems;
        fields.forEach(field -> this.fields.put(field.name(), field));
        LombokAccessors lombok = new LombokAccessors(type);
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            lombok.parameter(field)
                    .ifPresent(parameter -> parameters.putIfAbsent(
                            parameter, field.getSimpleName().toString()));
        }
        fields.forEach(field -> parameters.put(field.name(), field.name()));
    }

    /** How an instance is made, or null where a problem was added. */
    @Nullable
    Creation find() {
        List<ExecutableElement> marked = marked();
        if (marked.size() > 1) {
            problems.add(marked.get(1), type.getSimpleName() + " has several @Creator; keep one");
            return null;
        }
        if (marked.size() == 1) {
            return explicit(marked.get(0));
        }
        return type.getKind() == ElementKind.RECORD ? canonical() : implicit();
    }

    private List<ExecutableElement> marked() {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getAnnotation(Creator.class) != null)
                .map(ExecutableElement.class::cast)
                .toList();
    }

    private @Nullable Creation explicit(ExecutableElement creator) {
        boolean method = creator.getKind() == ElementKind.METHOD;
        if (method && !creator.getModifiers().contains(Modifier.STATIC)) {
            problems.add(
                    creator,
                    "@Creator " + creator.getSimpleName() + " is not static; a method that makes instances has to be");
            return null;
        }
        if (method && !types.isSameType(types.erasure(creator.getReturnType()), types.erasure(type.asType()))) {
            problems.add(
                    creator,
                    "@Creator " + creator.getSimpleName() + " gives a " + creator.getReturnType() + "; expected "
                            + type.getSimpleName());
            return null;
        }
        if (!Compilation.accessible(creator, packageName)) {
            problems.add(creator, "@Creator is out of reach of generated code; make it package-private or public");
            return null;
        }
        String mistake = mistake(creator);
        if (mistake != null) {
            problems.add(creator, mistake);
            return null;
        }
        if (throwsChecked(creator)) {
            return null;
        }
        return new Creation(method ? creator.getSimpleName().toString() : null, parameters(creator));
    }

    private @Nullable Creation canonical() {
        List<String> components = ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
        for (String component : components) {
            if (!fields.containsKey(component)) {
                problems.add(
                        type,
                        "the component " + component + " of the record " + type.getSimpleName()
                                + " is not stored, but its constructor needs it; remove @Transient, or mark a constructor or static "
                                + "method without it with @Creator");
                return null;
            }
        }
        return new Creation(null, components);
    }

    private boolean throwsChecked(ExecutableElement creator) {
        Optional<String> mistake = Thrown.mistake(creator);
        mistake.ifPresent(text -> problems.add(creator, describe(creator) + text));
        return mistake.isPresent();
    }

    private @Nullable Creation implicit() {
        Lombok lombok = new Lombok(type);
        Set<String> unset = fields.values().stream()
                .filter(field -> field.access().write() == null)
                .map(Field::name)
                .collect(Collectors.toSet());
        if (unset.isEmpty() && hasNoArgs(lombok)) {
            return constructors().stream()
                            .anyMatch(
                                    constructor -> constructor.getParameters().isEmpty() && throwsChecked(constructor))
                    ? null
                    : new Creation(null, List.of());
        }
        List<List<String>> candidates = new ArrayList<>();
        List<ExecutableElement> usable = constructors().stream()
                .filter(constructor -> Compilation.accessible(constructor, packageName) && mistake(constructor) == null)
                .toList();
        usable.forEach(constructor -> candidates.add(parameters(constructor)));
        lombok.argsConstructor().filter(fields.keySet()::containsAll).ifPresent(candidates::add);
        Optional<List<String>> best = candidates.stream()
                .filter(names -> new HashSet<>(names).containsAll(unset))
                .max(java.util.Comparator.comparingInt(List::size));
        if (best.isEmpty()) {
            refuse(unset, lombok);
            return null;
        }
        boolean checked = usable.stream()
                .anyMatch(constructor -> parameters(constructor).equals(best.get()) && throwsChecked(constructor));
        return checked ? null : new Creation(null, best.get());
    }

    private boolean hasNoArgs(Lombok lombok) {
        if (lombok.present() && lombok.replacesDefaultConstructor()) {
            return lombok.noArgsConstructor();
        }
        return lombok.noArgsConstructor()
                || constructors().stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && Compilation.accessible(constructor, packageName));
    }

    private void refuse(Set<String> unset, Lombok lombok) {
        if (unset.isEmpty() || !hasNoArgs(lombok)) {
            problems.add(
                    type,
                    type.getSimpleName() + " has no usable constructor; give it one without parameters that is not "
                            + "private, or one whose parameters carry the names and types of fields, marked @Creator if there are several");
            return;
        }
        for (String name : unset) {
            Field field = Objects.requireNonNull(fields.get(name), name);
            Element at = type.equals(field.element().getEnclosingElement()) ? field.element() : type;
            boolean isFinal = field.element().getModifiers().contains(Modifier.FINAL);
            problems.add(
                    at,
                    type.getSimpleName() + "." + name
                            + (isFinal
                                    ? " is final and no constructor takes it; make it not final, add a constructor with a parameter "
                                            + name
                                    : " is out of reach of generated code and has no setter; make it package-private, give it set"
                                            + Names.capitalize(name) + "(…), add a constructor with a parameter "
                                            + name)
                            + ", or mark it @Transient");
        }
    }

    private List<ExecutableElement> constructors() {
        return ElementFilter.constructorsIn(type.getEnclosedElements());
    }

    /** Why a constructor or method cannot make instances, or null if it can. */
    private @Nullable String mistake(ExecutableElement creator) {
        for (VariableElement parameter : creator.getParameters()) {
            Field field = fields.get(fieldOf(parameter));
            if (field == null) {
                return "the parameter " + parameter.getSimpleName() + " of " + describe(creator)
                        + " carries the name of no stored field; expected one of " + String.join(", ", fields.keySet());
            }
            if (!takes(creator, parameter, field)) {
                return "the parameter " + parameter.getSimpleName() + " of " + describe(creator) + " is a "
                        + parameter.asType() + ", but the field is a " + field.type();
            }
        }
        return null;
    }

    /** The type parameters of a static method have no relation to those of the class until it is called. */
    private boolean takes(ExecutableElement creator, VariableElement parameter, Field field) {
        return creator.getTypeParameters().isEmpty()
                ? types.isAssignable(field.type(), parameter.asType())
                : types.isAssignable(types.erasure(field.type()), types.erasure(parameter.asType()));
    }

    private String describe(ExecutableElement creator) {
        return creator.getKind() == ElementKind.METHOD ? creator.getSimpleName() + "(…)" : type.getSimpleName() + "(…)";
    }

    private List<String> parameters(ExecutableElement creator) {
        return creator.getParameters().stream().map(this::fieldOf).toList();
    }

    private String fieldOf(VariableElement parameter) {
        String name = parameter.getSimpleName().toString();
        return parameters.getOrDefault(name, name);
    }
}
