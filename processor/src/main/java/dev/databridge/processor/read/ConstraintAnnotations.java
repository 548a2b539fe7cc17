package dev.databridge.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * Tells the annotations of Jakarta Validation by their names: neither this processor nor the library depends on their classes.
 */
final class ConstraintAnnotations {
    static final String STANDARD = "jakarta.validation.constraints.";
    static final String VALID = "jakarta.validation.Valid";

    private static final String META = "jakarta.validation.Constraint";
    private static final String CONVERT_GROUP = "jakarta.validation.groups.ConvertGroup";

    private ConstraintAnnotations() {}

    /**
     * The constraints, conversions of groups and {@code @Valid} among annotations; those in lists one by one, equal ones once.
     */
    static List<AnnotationMirror> among(List<? extends AnnotationMirror> annotations) {
        Map<String, AnnotationMirror> found = new LinkedHashMap<>();
        for (AnnotationMirror annotation : annotations) {
            for (AnnotationMirror each : expanded(annotation)) {
                if (isOfInterest(each)) {
                    found.putIfAbsent(each.toString(), each);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static List<AnnotationMirror> expanded(AnnotationMirror annotation) {
        Optional<Object> value = Mirrors.value(annotation, "value");
        if (value.isPresent() && value.get() instanceof List<?> list && !list.isEmpty()) {
            List<AnnotationMirror> inner = list.stream()
                    .map(each -> ((AnnotationValue) each).getValue())
                    .filter(AnnotationMirror.class::isInstance)
                    .map(AnnotationMirror.class::cast)
                    .toList();
            return inner.isEmpty() ? List.of(annotation) : inner;
        }
        return List.of(annotation);
    }

    private static boolean isOfInterest(AnnotationMirror annotation) {
        String name = name(annotation);
        return name.equals(VALID) || isGroupConversion(annotation) || isConstraint(annotation);
    }

    static boolean isValid(AnnotationMirror annotation) {
        return name(annotation).equals(VALID);
    }

    static boolean isGroupConversion(AnnotationMirror annotation) {
        return name(annotation).equals(CONVERT_GROUP);
    }

    /** Whether an annotation is a constraint, standard or not. */
    static boolean isConstraint(AnnotationMirror annotation) {
        return Mirrors.find(type(annotation), META).isPresent();
    }

    /** The simple name of a standard constraint, or nothing if it is another one. */
    static Optional<String> standardName(AnnotationMirror annotation) {
        String name = name(annotation);
        return name.startsWith(STANDARD) ? Optional.of(name.substring(STANDARD.length())) : Optional.empty();
    }

    /** {@code @Iban}, for messages. */
    static String shown(AnnotationMirror annotation) {
        return "@" + type(annotation).getSimpleName();
    }

    static String name(AnnotationMirror annotation) {
        return type(annotation).getQualifiedName().toString();
    }

    private static TypeElement type(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }
}
