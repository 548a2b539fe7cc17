package dev.databridge.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * What Lombok's annotations on a class will add to it.
 *
 * <p>Lombok changes a class as it is compiled; where its members are not visible yet, they are predicted from here.
 */
final class Lombok {
    private static final Set<String> REACHABLE = Set.of("PUBLIC", "MODULE", "PROTECTED", "PACKAGE");

    private final TypeElement type;
    private final LombokAccessors accessors;

    Lombok(TypeElement type) {
        this.type = type;
        accessors = new LombokAccessors(type);
    }

    /** The name of the getter that a field will have. */
    Optional<String> getter(VariableElement field) {
        return accessor(field, "lombok.Getter", Set.of("lombok.Data", "lombok.Value"))
                .flatMap(annotated -> accessors.name(field, isFlag(field) ? "is" : "get"));
    }

    /** The name of the setter that a field will have. */
    Optional<String> setter(VariableElement field) {
        if (isFinal(field)) {
            return Optional.empty();
        }
        return accessor(field, "lombok.Setter", Set.of("lombok.Data"))
                .flatMap(annotated -> accessors.name(field, "set"));
    }

    private Optional<Element> accessor(VariableElement field, String annotation, Set<String> bundles) {
        for (Element annotated : List.of(field, type)) {
            Optional<? extends AnnotationMirror> mirror = Mirrors.find(annotated, annotation);
            if (mirror.isPresent()) {
                return reachable(mirror.get(), "value") ? Optional.of(annotated) : Optional.empty();
            }
        }
        return bundles.stream().anyMatch(this::has) ? Optional.of(type) : Optional.empty();
    }

    private static boolean isFlag(VariableElement field) {
        return field.asType().getKind() == TypeKind.BOOLEAN;
    }

    /** Whether a field is or will be final. */
    boolean isFinal(VariableElement field) {
        return field.getModifiers().contains(Modifier.FINAL)
                || has("lombok.Value")
                        && Mirrors.find(field, "lombok.experimental.NonFinal").isEmpty()
                || fieldDefaults("makeFinal").filter(Boolean.TRUE::equals).isPresent();
    }

    /** Whether a field is or will be private. */
    boolean isPrivate(VariableElement field) {
        if (field.getModifiers().contains(Modifier.PRIVATE)) {
            return true;
        }
        boolean plain = !field.getModifiers().contains(Modifier.PUBLIC)
                && !field.getModifiers().contains(Modifier.PROTECTED)
                && Mirrors.find(field, "lombok.experimental.PackagePrivate").isEmpty();
        return plain
                && (has("lombok.Value")
                        || fieldDefaults("level")
                                .filter(level -> level.toString().endsWith("PRIVATE"))
                                .isPresent());
    }

    private Optional<Object> fieldDefaults(String member) {
        return Mirrors.find(type, "lombok.experimental.FieldDefaults").flatMap(mirror -> Mirrors.value(mirror, member));
    }

    /** Whether it will have a constructor without parameters that generated code can use. */
    boolean noArgsConstructor() {
        if (constructor("lombok.NoArgsConstructor")) {
            return true;
        }
        return requiredArgsConstructor() && required().isEmpty();
    }

    /** The names of the parameters of the constructor that it will have for all fields, or for those that need a value. */
    Optional<List<String>> argsConstructor() {
        if (allArgsConstructor()) {
            return Optional.of(names(instanceFields().stream()
                    .filter(field -> !(isFinal(field) && initialized(field)))
                    .toList()));
        }
        return requiredArgsConstructor() ? Optional.of(names(required())) : Optional.empty();
    }

    private boolean allArgsConstructor() {
        if (constructor("lombok.AllArgsConstructor")) {
            return true;
        }
        boolean explicit = hasConstructor()
                || declares("lombok.NoArgsConstructor")
                || declares("lombok.RequiredArgsConstructor")
                || declares("lombok.AllArgsConstructor");
        return !explicit && (has("lombok.Value") && noStaticConstructor("lombok.Value") || has("lombok.Builder"));
    }

    private boolean requiredArgsConstructor() {
        if (constructor("lombok.RequiredArgsConstructor")) {
            return true;
        }
        boolean explicit = hasConstructor()
                || declares("lombok.NoArgsConstructor")
                || declares("lombok.AllArgsConstructor")
                || declares("lombok.RequiredArgsConstructor")
                || has("lombok.Builder")
                || has("lombok.Value");
        return !explicit && has("lombok.Data") && noStaticConstructor("lombok.Data");
    }

    private boolean noStaticConstructor(String annotation) {
        return Mirrors.find(type, annotation)
                .flatMap(mirror -> Mirrors.value(mirror, "staticConstructor"))
                .filter(name -> !name.toString().isEmpty())
                .isEmpty();
    }

    private List<VariableElement> required() {
        return instanceFields().stream()
                .filter(field -> !initialized(field)
                        && (isFinal(field)
                                || Mirrors.find(field, "lombok.NonNull").isPresent()))
                .toList();
    }

    /** Only constants tell that they have an initializer; Lombok itself refuses the rest. */
    private static boolean initialized(VariableElement field) {
        return field.getConstantValue() != null;
    }

    private List<VariableElement> instanceFields() {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.FIELD
                        && !member.getModifiers().contains(Modifier.STATIC))
                .map(VariableElement.class::cast)
                .toList();
    }

    private static List<String> names(List<VariableElement> fields) {
        return fields.stream().map(field -> field.getSimpleName().toString()).toList();
    }

    /** Lombok looks for constructors that are written in the source; the compiler's own has the class's position. */
    private boolean hasConstructor() {
        return type.getEnclosedElements().stream()
                .anyMatch(member -> member.getKind() == ElementKind.CONSTRUCTOR
                        && !((javax.lang.model.element.ExecutableElement) member)
                                .getParameters()
                                .isEmpty());
    }

    private boolean constructor(String annotation) {
        return Mirrors.find(type, annotation)
                .filter(mirror -> reachable(mirror, "access"))
                .filter(mirror -> Mirrors.value(mirror, "staticName")
                        .filter(name -> !name.toString().isEmpty())
                        .isEmpty())
                .isPresent();
    }

    private boolean declares(String annotation) {
        return Mirrors.find(type, annotation).isPresent();
    }

    private boolean has(String annotation) {
        return Mirrors.find(type, annotation).isPresent();
    }

    /** Whether it writes a constructor, so that the compiler's own will not be there. */
    boolean replacesDefaultConstructor() {
        return argsConstructor().filter(names -> !names.isEmpty()).isPresent() && !hasConstructor();
    }

    /** Whether Lombok writes anything into the class. */
    boolean present() {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().startsWith("lombok."));
    }

    private static boolean reachable(AnnotationMirror mirror, String member) {
        return REACHABLE.contains(Mirrors.constant(mirror, member, "PUBLIC"));
    }
}
