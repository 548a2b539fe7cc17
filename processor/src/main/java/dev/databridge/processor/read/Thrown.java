package dev.databridge.processor.read;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What constructors and accessors declare to throw: generated code cannot pass checked exceptions on. */
final class Thrown {
    private Thrown() {}

    /** The first checked exception that a method declares, as the end of a sentence with its remedy. */
    static Optional<String> mistake(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .filter(Thrown::isChecked)
                .findFirst()
                .map(thrown -> " throws the checked " + thrown
                        + ", which generated code cannot pass on; throw an unchecked exception");
    }

    private static boolean isChecked(TypeMirror thrown) {
        TypeMirror each = thrown;
        while (each instanceof DeclaredType declared) {
            TypeElement type = (TypeElement) declared.asElement();
            if (type.getQualifiedName().contentEquals("java.lang.RuntimeException")
                    || type.getQualifiedName().contentEquals("java.lang.Error")) {
                return false;
            }
            each = type.getSuperclass();
        }
        return true;
    }
}
