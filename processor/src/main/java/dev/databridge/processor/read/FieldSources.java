package dev.databridge.processor.read;

import dev.databridge.annotation.Transient;
import dev.databridge.processor.source.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Collects the fields of a class and its plain superclasses, the topmost class first. */
final class FieldSources {
    private static final String ACTIVE_DOCUMENT = "dev.databridge.ActiveDocument";

    private final Types types;
    private final DeclaredType type;
    private final List<ExecutableElement> methods;

    FieldSources(Compilation compilation, TypeElement element) {
        types = compilation.types();
        type = (DeclaredType) element.asType();
        methods = ElementFilter.methodsIn(compilation.elements().getAllMembers(element)).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .toList();
    }

    /** All that are stored. */
    List<FieldSource> stored() {
        return all().stream()
                .filter(field -> !field.isTransient() && !field.has(Transient.class))
                .toList();
    }

    /** All, also those that are not stored. */
    List<FieldSource> all() {
        List<FieldSource> fields = new ArrayList<>();
        collect((TypeElement) type.asElement(), fields);
        return fields;
    }

    private void collect(TypeElement owner, List<FieldSource> fields) {
        TypeMirror parent = owner.getSuperclass();
        if (parent.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(parent);
        }
        if (parent instanceof DeclaredType declared && isPlain((TypeElement) declared.asElement())) {
            collect((TypeElement) declared.asElement(), fields);
        }
        for (Element member : owner.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD && !member.getModifiers().contains(Modifier.STATIC)) {
                fields.add(source((VariableElement) member, owner));
            }
        }
    }

    private static boolean isPlain(TypeElement parent) {
        String name = parent.getQualifiedName().toString();
        return !name.startsWith("java.") && !name.equals(ACTIVE_DOCUMENT);
    }

    private FieldSource source(VariableElement field, TypeElement owner) {
        TypeMirror fieldType = types.asMemberOf(type, field);
        return new FieldSource(field, owner, fieldType, getter(field, fieldType), setter(field, fieldType));
    }

    private @Nullable ExecutableElement getter(VariableElement field, TypeMirror fieldType) {
        return first(
                getterNames(field),
                0,
                method ->
                        types.isSameType(((ExecutableType) types.asMemberOf(type, method)).getReturnType(), fieldType));
    }

    private @Nullable ExecutableElement setter(VariableElement field, TypeMirror fieldType) {
        return first(
                setterNames(field),
                1,
                method -> types.isSameType(
                        ((ExecutableType) types.asMemberOf(type, method))
                                .getParameterTypes()
                                .get(0),
                        fieldType));
    }

    /** The method of the first name that there is: {@code setName(…)} counts before {@code name(…)}, which may make a copy. */
    private @Nullable ExecutableElement first(
            List<String> names, int parameters, Predicate<ExecutableElement> rightType) {
        return names.stream()
                .flatMap(name -> methods.stream().filter(method -> name(method).equals(name)))
                .filter(method -> method.getParameters().size() == parameters && rightType.test(method))
                .findFirst()
                .orElse(null);
    }

    private static List<String> getterNames(VariableElement field) {
        String name = field.getSimpleName().toString();
        String capital = Names.capitalize(name);
        return List.of("get" + capital, "is" + capital, "get" + name, name);
    }

    private static List<String> setterNames(VariableElement field) {
        String name = field.getSimpleName().toString();
        boolean flag = field.asType().getKind() == TypeKind.BOOLEAN && name.length() > 2 && name.startsWith("is");
        String capital = Names.capitalize(name);
        return flag
                ? List.of("set" + capital, name, "set" + name.substring(2))
                : List.of("set" + capital, "set" + name, name);
    }

    private static String name(ExecutableElement method) {
        return method.getSimpleName().toString();
    }
}
