package dev.databridge.processor.read;

import dev.databridge.processor.model.Access;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Finds how generated code reaches a field: itself where it may, else the accessors. */
final class AccessFinder {
    private final TypeElement type;
    private final String packageName;
    private final Problems problems;

    AccessFinder(TypeElement type, String packageName, Problems problems) {
        this.type = type;
        this.packageName = packageName;
        this.problems = problems;
    }

    /** The access to a field, or null where a problem was added. */
    @Nullable
    Access find(FieldSource field) {
        Lombok lombok = new Lombok(field.declaring());
        String name = field.name();
        boolean direct = Compilation.accessible(field.element(), packageName) && !lombok.isPrivate(field.element());
        if (direct) {
            return new Access(name, lombok.isFinal(field.element()) ? setter(field, lombok) : name, false);
        }
        Optional<String> getter = method(field.getter()).or(() -> lombok.getter(field.element()));
        if (getter.isEmpty()) {
            noGetter(field);
            return null;
        }
        return new Access(getter.get() + "()", setter(field, lombok), true);
    }

    private @Nullable String setter(FieldSource field, Lombok lombok) {
        if (lombok.isFinal(field.element())) {
            return null;
        }
        return method(field.setter()).or(() -> lombok.setter(field.element())).orElse(null);
    }

    private Optional<String> method(@Nullable ExecutableElement method) {
        return Optional.ofNullable(method)
                .filter(found -> Compilation.accessible(found, packageName))
                .map(this::nameOf);
    }

    private String nameOf(ExecutableElement method) {
        Thrown.mistake(method)
                .ifPresent(mistake -> problems.add(
                        Objects.equals(method.getEnclosingElement(), type) ? method : type,
                        type.getSimpleName() + "." + method.getSimpleName() + "(…)" + mistake));
        return method.getSimpleName().toString();
    }

    private void noGetter(FieldSource field) {
        VariableElement element = field.element();
        boolean inherited = !field.declaring().equals(type);
        String capital = dev.databridge.processor.source.Names.capitalize(field.name());
        String remedy = Objects.equals(field.declaring().getEnclosingElement(), type.getEnclosingElement())
                ? "make it package-private, or give it get" + capital + "() and set" + capital + "(…)"
                : "give it public get" + capital + "() and set" + capital + "(…)";
        problems.add(
                inherited ? type : element,
                field.declaring().getSimpleName() + "." + field.name()
                        + " is out of reach of generated code and has no getter; " + remedy
                        + ", or mark it @Transient");
    }
}
