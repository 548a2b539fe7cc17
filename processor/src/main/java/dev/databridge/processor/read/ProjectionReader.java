package dev.databridge.processor.read;

import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.Embedded;
import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Holds a projection against its document: each field exists there with a type that fits. */
final class ProjectionReader {
    private final ModelReader models;
    private final Types types;
    private final Problems problems;
    /** The pairs of types that are gone through; a recursive one is asked for whole. */
    private final Set<String> open = new HashSet<>();

    ProjectionReader(ModelReader models, Compilation compilation, Problems problems) {
        this.models = models;
        this.types = compilation.types();
        this.problems = problems;
    }

    /** The dotted paths that fill the projection. */
    List<String> paths(TypeElement projection, TypeElement document, ProjectedNames names, List<Field> fields) {
        List<String> paths = new ArrayList<>();
        for (Field field : fields) {
            Optional<Field> there = models.fields(document).stream()
                    .filter(each -> each.stored().equals(field.stored()))
                    .findFirst();
            if (there.isEmpty()) {
                problems.add(
                        field.element(),
                        projection.getSimpleName() + "." + field.name() + " is no field of " + document.getSimpleName()
                                + "; use a name of its fields, or @Field with a stored one");
            } else {
                paths(projection, document, field, there.get(), field.stored(), paths);
            }
        }
        return paths;
    }

    private void paths(
            TypeElement projection, TypeElement document, Field field, Field there, String path, List<String> paths) {
        if (sameForm(field.value(), there.value())) {
            paths.add(path);
            return;
        }
        Optional<Embedded> here = embedded(field.value());
        Optional<Embedded> stored = embedded(there.value());
        if (here.isEmpty() || stored.isEmpty()) {
            problems.add(
                    field.element(),
                    projection.getSimpleName() + "." + field.name() + " is a " + field.type() + ", but in "
                            + document.getSimpleName() + " it is a " + there.type() + "; use the same type");
            return;
        }
        TypeElement inner = (TypeElement) here.get().type().asElement();
        TypeElement innerDocument = (TypeElement) stored.get().type().asElement();
        if (!open.add(inner + " in " + innerDocument)) {
            paths.add(path);
            return;
        }
        for (Field part : models.fields(inner)) {
            Optional<Field> match = models.fields(innerDocument).stream()
                    .filter(each -> each.stored().equals(part.stored()))
                    .findFirst();
            if (match.isEmpty()) {
                problems.add(
                        field.element(),
                        inner.getSimpleName() + "." + part.name() + " is stored as '" + part.stored()
                                + "', which is no field of " + innerDocument.getSimpleName());
            } else {
                paths(inner, innerDocument, part, match.get(), path + '.' + part.stored(), paths);
            }
        }
        open.remove(inner + " in " + innerDocument);
    }

    /** Whether one value can be read as another: the same type, a box of it, or numbers, whose width is checked when read. */
    private boolean sameForm(Value here, Value there) {
        TypeMirror one = boxed(here.type());
        TypeMirror other = boxed(there.type());
        if (types.isSameType(one, other)) {
            return true;
        }
        if (here instanceof Container container
                && there instanceof Container stored
                && container.map() == stored.map()) {
            return sameForm(container.element(), stored.element());
        }
        if (embedded(here).isPresent() || embedded(there).isPresent()) {
            return false;
        }
        return here.bsonType() == null || here.bsonType().equals(there.bsonType()) || isNumber(here) && isNumber(there);
    }

    private static boolean isNumber(Value value) {
        return value.bsonType() != null
                && List.of("INT32", "INT64", "DOUBLE", "DECIMAL128").contains(value.bsonType());
    }

    private static Optional<Embedded> embedded(Value value) {
        if (value instanceof Container container && !container.map()) {
            return embedded(container.element());
        }
        return value instanceof Embedded embedded ? Optional.of(embedded) : Optional.empty();
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }
}
