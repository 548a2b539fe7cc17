package dev.databridge.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads annotations by name, for those whose classes the processor does not have and for values that are classes. */
final class Mirrors {
    private Mirrors() {}

    /** The annotation of a qualified name on an element or a use of a type. */
    static Optional<? extends AnnotationMirror> find(AnnotatedConstruct annotated, String qualifiedName) {
        return annotated.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(qualifiedName))
                .findFirst();
    }

    /** A member that is given explicitly. */
    static Optional<Object> value(AnnotationMirror mirror, String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry ->
                        ((ExecutableElement) entry.getKey()).getSimpleName().contentEquals(member))
                .map(entry -> entry.getValue().getValue())
                .findFirst();
    }

    /** A member that is a class. */
    static Optional<TypeMirror> type(AnnotationMirror mirror, String member) {
        return value(mirror, member).filter(TypeMirror.class::isInstance).map(TypeMirror.class::cast);
    }

    /** A member that is an array of classes. */
    static List<TypeMirror> types(AnnotationMirror mirror, String member) {
        return value(mirror, member).stream()
                .flatMap(value -> ((List<?>) value).stream())
                .map(value -> (TypeMirror) ((AnnotationValue) value).getValue())
                .toList();
    }

    /** The name of an enum constant that a member has, or the default. */
    static String constant(AnnotationMirror mirror, String member, String otherwise) {
        return value(mirror, member)
                .map(Object::toString)
                .map(Mirrors::lastName)
                .orElse(otherwise);
    }

    private static String lastName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
