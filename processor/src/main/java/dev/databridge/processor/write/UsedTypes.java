package dev.databridge.processor.write;

import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.Converted;
import dev.databridge.processor.model.Embedded;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.model.Value;
import dev.databridge.processor.source.TypeText;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The classes that generated code mentions. */
final class UsedTypes {
    private final Set<TypeElement> types = new LinkedHashSet<>();
    private final Set<String> codecs = new HashSet<>();
    private final ObjectModel model;

    UsedTypes(ObjectModel model) {
        this.model = model;
        types.add(model.type());
        model.fields().forEach(field -> add(field.value()));
    }

    /**
     * The simple names of the outermost classes, the codecs of embedded ones, and the first parts of their packages: where a variable has such a name,
     * {@code KPI.values()} would mean the variable.
     */
    Set<String> names() {
        Set<String> names = new HashSet<>(Set.of("java", "org", "dev"));
        for (TypeElement type : types) {
            names.add(first(TypeText.nameInPackage(type)));
            names.add(first(TypeText.packageOf(type)));
        }
        names.addAll(codecs);
        return names;
    }

    private static String first(String dotted) {
        int dot = dotted.indexOf('.');
        return dot < 0 ? dotted : dotted.substring(0, dot);
    }

    /** Whether one of them, or a member of the model, is deprecated: generated code would be full of warnings. */
    boolean deprecated(Elements elements) {
        return types.stream().anyMatch(elements::isDeprecated)
                || elements.getAllMembers(model.type()).stream()
                        .filter(member -> !TypeText.packageOf(member).startsWith("java."))
                        .anyMatch(elements::isDeprecated);
    }

    private void add(Value value) {
        add(value.type());
        if (value instanceof Container container) {
            add(container.element());
        } else if (value instanceof Embedded embedded) {
            codecs.add(embedded.generated().codec());
            embedded.arguments().forEach(this::add);
        } else if (value instanceof Converted converted) {
            types.add(converted.converter());
            if (converted.stored() != null) {
                add(converted.stored());
            }
        }
    }

    private void add(TypeMirror type) {
        if (type instanceof ArrayType array) {
            add(array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            types.add((TypeElement) declared.asElement());
            declared.getTypeArguments().forEach(this::add);
        }
    }
}
