package dev.databridge.processor.read;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is declared, with the accessors that the class has for it.
 *
 * @param element the field
 * @param declaring the class that declares it
 * @param type its type as a member of the class that is read
 * @param getter its getter, or null
 * @param setter its setter, or null
 */
record FieldSource(
        VariableElement element,
        TypeElement declaring,
        TypeMirror type,
        @Nullable ExecutableElement getter,
        @Nullable ExecutableElement setter) {
    String name() {
        return element.getSimpleName().toString();
    }

    /** An annotation of the field or of one of its accessors. */
    <A extends Annotation> @Nullable A annotation(Class<A> annotation) {
        for (Element annotated : annotated()) {
            A found = annotated.getAnnotation(annotation);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    boolean has(Class<? extends Annotation> annotation) {
        return annotation(annotation) != null;
    }

    /** The same as the compiler shows it, for values that are classes and for the place of messages. */
    Optional<? extends AnnotationMirror> mirror(Class<? extends Annotation> annotation) {
        return annotated().stream()
                .flatMap(annotated -> Mirrors.find(annotated, annotation.getName()).stream())
                .findFirst();
    }

    boolean isTransient() {
        return element.getModifiers().contains(Modifier.TRANSIENT);
    }

    private List<Element> annotated() {
        List<Element> annotated = new ArrayList<>();
        annotated.add(element);
        if (getter != null) {
            annotated.add(getter);
        }
        if (setter != null) {
            annotated.add(setter);
        }
        return annotated;
    }
}
