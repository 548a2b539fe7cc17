package dev.databridge.processor.read;

import dev.databridge.annotation.Id;
import dev.databridge.annotation.StoredAs;
import dev.databridge.processor.model.Field;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What the fields of a projection take over from those of its document: stored name, form, being the id. */
final class ProjectedNames {
    /** For a class that is no projection of a document. */
    static final ProjectedNames NONE = new ProjectedNames(List.of(), List.of());

    private final List<FieldSource> sources;
    private final List<Field> fields;

    private ProjectedNames(List<FieldSource> sources, List<Field> fields) {
        this.sources = sources;
        this.fields = fields;
    }

    /** Those of a projection of a document. */
    static ProjectedNames of(Compilation compilation, TypeElement document, List<Field> fields) {
        return new ProjectedNames(new FieldSources(compilation, document).stored(), fields);
    }

    boolean isId(FieldSource source) {
        return sourceOf(source).filter(field -> field.has(Id.class)).isPresent();
    }

    String storedName(FieldSource source) {
        return fieldOf(source.name()).map(Field::stored).orElse(source.name());
    }

    StoredAs form(FieldSource source) {
        return sourceOf(source)
                .map(field -> field.annotation(dev.databridge.annotation.Field.class))
                .map(dev.databridge.annotation.Field::as)
                .orElse(StoredAs.DEFAULT);
    }

    /** The document's field of a Java name. */
    Optional<Field> fieldOf(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private Optional<FieldSource> sourceOf(FieldSource source) {
        return sources.stream()
                .filter(field -> field.name().equals(source.name()))
                .findFirst();
    }
}
