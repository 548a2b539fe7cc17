package dev.databridge.processor.read;

import dev.databridge.processor.model.ObjectModel.Kind;
import dev.databridge.processor.source.TypeText;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Which classes can be stored at all. */
final class ClassRules {
    private ClassRules() {}

    /** Adds a problem where a class cannot be stored. */
    static boolean check(TypeElement type, Kind kind, Problems problems) {
        String annotation = switch (kind) {
            case DOCUMENT -> "@Document ";
            case PROJECTION -> "@Projection ";
            case EMBEDDED -> "";
        };
        String mistake = mistake(type, kind);
        if (mistake == null) {
            return true;
        }
        problems.add(type, annotation + type.getSimpleName() + " " + mistake);
        return false;
    }

    private static @Nullable String mistake(TypeElement type, Kind kind) {
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            return "is not a class or record; move the annotation to one";
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return "is abstract, so that no instance can be made; move the annotation to the classes that extend it";
        }
        if (kind != Kind.EMBEDDED && !type.getTypeParameters().isEmpty()) {
            return "is generic, so that the types of its fields are open; make a class that extends it with its type arguments";
        }
        return EmbeddedRules.shape(type, TypeText.packageOf(type));
    }
}
