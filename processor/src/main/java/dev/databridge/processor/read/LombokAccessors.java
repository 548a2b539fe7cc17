package dev.databridge.processor.read;

import dev.databridge.processor.source.Names;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** How Lombok names the accessors of a field: as beans, or as {@code @Accessors} on the field or its class says. */
final class LombokAccessors {
    private static final String ACCESSORS = "lombok.experimental.Accessors";

    private final TypeElement type;

    LombokAccessors(TypeElement type) {
        this.type = type;
    }

    /** The name of an accessor, or nothing where Lombok makes none because the field has none of the prefixes. */
    Optional<String> name(VariableElement field, String verb) {
        return property(field).map(property -> fluent(field) ? property : verb + Names.capitalize(property));
    }

    private boolean fluent(VariableElement field) {
        return member(field, "fluent").filter(Boolean.TRUE::equals).isPresent();
    }

    /** The property of a field: without its prefix; a boolean {@code isOpen} is the property {@code open} of a bean. */
    private Optional<String> property(VariableElement field) {
        Optional<String> name = parameter(field);
        boolean flag = field.asType().getKind() == TypeKind.BOOLEAN && !fluent(field);
        return flag ? name.map(LombokAccessors::withoutIs) : name;
    }

    /** The name of the constructor's parameter for a field: without its prefix. */
    Optional<String> parameter(VariableElement field) {
        return withoutPrefix(field.getSimpleName().toString(), prefixes(field));
    }

    private static String withoutIs(String name) {
        boolean prefixed = name.length() > 2 && name.startsWith("is") && !Character.isLowerCase(name.charAt(2));
        return prefixed ? Names.decapitalize(name.substring(2)) : name;
    }

    /** The first prefix that fits counts; behind one that ends in a letter, the next letter has to be a capital. */
    private static Optional<String> withoutPrefix(String name, List<String> prefixes) {
        if (prefixes.isEmpty()) {
            return Optional.of(name);
        }
        return prefixes.stream()
                .filter(prefix -> name.length() > prefix.length() && name.startsWith(prefix))
                .filter(prefix -> prefix.isEmpty()
                        || !Character.isLetter(prefix.charAt(prefix.length() - 1))
                        || !Character.isLowerCase(name.charAt(prefix.length())))
                .findFirst()
                .map(prefix -> prefix.isEmpty() ? name : Names.decapitalize(name.substring(prefix.length())));
    }

    private List<String> prefixes(VariableElement field) {
        return member(field, "prefix").stream()
                .flatMap(value -> ((List<?>) value).stream())
                .map(value -> (String) ((AnnotationValue) value).getValue())
                .toList();
    }

    private Optional<Object> member(VariableElement field, String member) {
        Optional<? extends AnnotationMirror> onField = Mirrors.find(field, ACCESSORS);
        Optional<Object> here = onField.flatMap(mirror -> Mirrors.value(mirror, member));
        return here.isPresent() ? here : Mirrors.find(type, ACCESSORS).flatMap(mirror -> Mirrors.value(mirror, member));
    }
}
