package dev.databridge.processor.read;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Embedded;
import dev.databridge.annotation.Projection;
import dev.databridge.processor.model.Checks;
import dev.databridge.processor.model.Creation;
import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Field.Role;
import dev.databridge.processor.model.GeneratedNames;
import dev.databridge.processor.model.Index;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.model.ObjectModel.Kind;
import dev.databridge.processor.model.ObjectModel.Mapping;
import dev.databridge.processor.model.ObjectModel.Options;
import dev.databridge.processor.source.Names;
import dev.databridge.processor.source.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a class or record into its model. */
public final class ModelReader {
    private final Compilation compilation;

    /** For one run of the compiler. */
    public ModelReader(Compilation compilation) {
        this.compilation = compilation;
    }

    /**
     * Reads a class or record.
     *
     * @param type the class or record
     * @param kind what it is
     * @param problems where mistakes go
     * @return the model, or null where a problem was added
     * @throws UnresolvedTypeException if a type is not known yet
     */
    public @Nullable ObjectModel read(TypeElement type, Kind kind, Problems problems) {
        if (!ClassRules.check(type, kind, problems)) {
            return null;
        }
        GeneratedNames names = compilation.names(type);
        Optional<TypeElement> projected = projectedDocument(type, problems);
        if (!problems.isEmpty()) {
            return null;
        }
        ProjectedNames projectedNames = projected
                .map(document -> ProjectedNames.of(compilation, document, fields(document)))
                .orElse(ProjectedNames.NONE);
        List<Field> all = fields(type, names.packageName(), projectedNames, problems);
        FieldRules.check(type, kind, all, problems);
        List<String> paths = projected
                .map(document ->
                        new ProjectionReader(this, compilation, problems).paths(type, document, projectedNames, all))
                .orElse(null);
        if (!problems.isEmpty()) {
            return null;
        }
        Creation creation = new CreationFinder(compilation, type, names.packageName(), all, problems).find();
        Mapping mapping = kind == Kind.DOCUMENT ? mapping(type, all, problems) : null;
        Checks checks = kind == Kind.PROJECTION
                ? Checks.NONE
                : new ConstraintReader(compilation, type, names.packageName(), all, problems).read();
        if (creation == null || !problems.isEmpty()) {
            return null;
        }
        List<Field> constructed =
                all.stream().map(field -> constructed(field, creation)).toList();
        return new ObjectModel(
                type,
                origins(type),
                names,
                kind,
                options(type),
                creation,
                ordered(constructed),
                constructed.stream()
                        .filter(field -> field.role() == Role.EXTRA)
                        .findFirst()
                        .orElse(null),
                mapping,
                paths,
                checks);
    }

    /** The stored fields of a class whose own mistakes are reported elsewhere. */
    List<Field> fields(TypeElement type) {
        ProjectedNames none = ProjectedNames.NONE;
        return fields(type, compilation.names(type).packageName(), none, new Problems());
    }

    private List<Field> fields(TypeElement type, String packageName, ProjectedNames projected, Problems problems) {
        FieldReader reader = new FieldReader(compilation, type, packageName, projected, problems);
        List<Field> fields = new ArrayList<>();
        for (FieldSource source : new FieldSources(compilation, type).stored()) {
            Field field = reader.read(source);
            if (field != null) {
                fields.add(field);
            }
        }
        return fields;
    }

    private Optional<TypeElement> projectedDocument(TypeElement type, Problems problems) {
        Optional<TypeMirror> of = Mirrors.find(type, Projection.class.getName())
                .flatMap(mirror -> Mirrors.type(mirror, "of"))
                .filter(named -> named.getKind() != TypeKind.VOID);
        if (of.isPresent()
                && of.get().getKind() != TypeKind.DECLARED
                && of.get().getKind() != TypeKind.ERROR) {
            problems.add(
                    type,
                    "@Projection " + type.getSimpleName() + " is of " + of.get()
                            + ", which is no class; name the class of a document");
            return Optional.empty();
        }
        return of.map(this::resolved);
    }

    private TypeElement resolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(type);
        }
        return (TypeElement) compilation.types().asElement(type);
    }

    private static Field constructed(Field field, Creation creation) {
        return new Field(
                field.name(),
                field.stored(),
                field.type(),
                field.value(),
                field.access(),
                creation.parameters().contains(field.name()),
                field.role(),
                field.element(),
                field.index());
    }

    /** The id first, because the server stores it so. */
    private static List<Field> ordered(List<Field> fields) {
        Stream<Field> ids = fields.stream().filter(field -> field.role() == Role.ID);
        Stream<Field> others = fields.stream().filter(field -> field.role() != Role.ID && field.role() != Role.EXTRA);
        return Stream.concat(ids, others).toList();
    }

    private List<Element> origins(TypeElement type) {
        List<Element> origins = new ArrayList<>();
        for (TypeElement each = type; each != null; each = superclass(each)) {
            if (compilation.isSource(each)) {
                origins.add(each);
            }
        }
        return origins;
    }

    private @Nullable TypeElement superclass(TypeElement type) {
        return (TypeElement) compilation.types().asElement(type.getSuperclass());
    }

    private Mapping mapping(TypeElement type, List<Field> fields, Problems problems) {
        Document document = type.getAnnotation(Document.class);
        List<Index> indexes = new ArrayList<>();
        fields.stream().map(Field::index).filter(index -> index != null).forEach(indexes::add);
        indexes.addAll(new IndexReader(problems).ofClass(type, new EmbeddedFields(this), fields));
        String collection = document.value().isEmpty()
                ? Names.decapitalize(type.getSimpleName().toString())
                : document.value();
        StoredNames.collection(collection)
                .ifPresent(mistake -> problems.add(
                        type,
                        "@Document " + type.getSimpleName() + " is stored in the collection '"
                                + collection.replace("\0", "\\0") + "', " + mistake));
        StoredNames.database(document.database())
                .ifPresent(mistake -> problems.add(
                        type,
                        "@Document "
                                + type.getSimpleName() + " is stored in the database '"
                                + document.database().replace("\0", "\\0")
                                + "', " + mistake));
        String database = document.database().isEmpty() ? null : document.database();
        return new Mapping(collection, database, indexes, document.tracking());
    }

    private static Options options(TypeElement type) {
        Document document = type.getAnnotation(Document.class);
        if (document != null) {
            return new Options(document.keepNulls(), document.lenientDuplicates());
        }
        Embedded embedded = type.getAnnotation(Embedded.class);
        return embedded == null
                ? new Options(false, false)
                : new Options(embedded.keepNulls(), embedded.lenientDuplicates());
    }

    /** The classes that an {@code @ImportEmbedded} names. */
    public List<TypeElement> imports(Element element) {
        return Mirrors.find(element, dev.databridge.annotation.ImportEmbedded.class.getName()).stream()
                .flatMap(mirror -> Mirrors.types(mirror, "value").stream())
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> (TypeElement) compilation.types().asElement(type))
                .toList();
    }

    /** The names of what will be generated for a class. */
    public static GeneratedNames names(TypeElement type, String packageName) {
        return new GeneratedNames(packageName, Compilation.base(type));
    }

    /** The package of a class or package element. */
    public static String packageOf(Element element) {
        return TypeText.packageOf(element);
    }
}
