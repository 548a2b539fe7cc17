package dev.databridge.processor.read;

import dev.databridge.processor.source.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The getters of a class and what is annotated on them, also where they are inherited or implement an interface. */
final class Getters {
    private final Compilation compilation;
    private final TypeElement type;
    private final Set<TypeElement> hierarchy = new LinkedHashSet<>();

    Getters(Compilation compilation, TypeElement type) {
        this.compilation = compilation;
        this.type = type;
        collect(type);
    }

    private void collect(TypeElement each) {
        if (each.getQualifiedName().toString().startsWith("java.") || !hierarchy.add(each)) {
            return;
        }
        for (TypeMirror parent : compilation.types().directSupertypes(each.asType())) {
            collect((TypeElement) compilation.types().asElement(parent));
        }
    }

    /** The class, its superclasses and all interfaces. */
    Set<TypeElement> hierarchy() {
        return hierarchy;
    }

    /** What is annotated on the getter of a field; a method that is only named like the field counts in records alone. */
    List<AnnotationMirror> annotations(FieldSource field) {
        ExecutableElement getter = field.getter();
        if (getter == null || !isGetter(getter) && !ConstraintReader.isRecord(field.declaring())) {
            return List.of();
        }
        return annotations(getter);
    }

    /** What is annotated on a getter and on the methods that it overrides. */
    List<AnnotationMirror> annotations(ExecutableElement getter) {
        return hierarchy.stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(method -> method.getSimpleName().equals(getter.getSimpleName())
                        && method.getParameters().isEmpty())
                .flatMap(method -> method.getAnnotationMirrors().stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The getters that no field belongs to. */
    List<ExecutableElement> withoutField(List<FieldSource> fields) {
        Set<Element> known = fields.stream()
                .map(FieldSource::getter)
                .filter(getter -> getter != null)
                .collect(Collectors.toSet());
        return ElementFilter.methodsIn(compilation.elements().getAllMembers(type)).stream()
                .filter(method -> isGetter(method) && !known.contains(method))
                .toList();
    }

    private static boolean isGetter(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        TypeKind returned = method.getReturnType().getKind();
        boolean named = name.length() > 3 && name.startsWith("get")
                || name.length() > 2 && name.startsWith("is") && returned == TypeKind.BOOLEAN;
        return named
                && method.getParameters().isEmpty()
                && returned != TypeKind.VOID
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getSimpleName().contentEquals("getClass");
    }

    /** {@code datesInOrder} for {@code isDatesInOrder}. */
    static String property(ExecutableElement getter) {
        String name = getter.getSimpleName().toString();
        String rest = name.substring(name.startsWith("get") ? 3 : 2);
        boolean acronym =
                rest.length() > 1 && Character.isUpperCase(rest.charAt(0)) && Character.isUpperCase(rest.charAt(1));
        return acronym ? rest : Names.decapitalize(rest);
    }

    /** The type that a getter gives, as a member of the class. */
    TypeMirror returnType(ExecutableElement getter) {
        return ((ExecutableType) compilation.types().asMemberOf((DeclaredType) type.asType(), getter)).getReturnType();
    }
}
