package dev.databridge.processor.read;

import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.Embedded;
import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Value;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Follows dotted Java names through embedded objects. */
final class EmbeddedFields {
    private final ModelReader models;

    EmbeddedFields(ModelReader models) {
        this.models = models;
    }

    /** The dotted stored path of a dotted Java name, or nothing if there is no such field. */
    Optional<String> storedPath(List<Field> fields, String javaPath) {
        int dot = javaPath.indexOf('.');
        String head = dot < 0 ? javaPath : javaPath.substring(0, dot);
        Optional<Field> field =
                fields.stream().filter(each -> each.name().equals(head)).findFirst();
        if (dot < 0 || field.isEmpty()) {
            return field.map(Field::stored);
        }
        return fieldsOf(field.get().value())
                .flatMap(inner -> storedPath(inner, javaPath.substring(dot + 1)))
                .map(rest -> field.get().stored() + '.' + rest);
    }

    /** The fields of the objects that a value is or holds. */
    Optional<List<Field>> fieldsOf(Value value) {
        if (value instanceof Container container && !container.map()) {
            return fieldsOf(container.element());
        }
        return value instanceof Embedded embedded
                ? Optional.of(models.fields((TypeElement) embedded.type().asElement()))
                : Optional.empty();
    }
}
