package dev.databridge.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A class or record as it is stored.
 *
 * @param type the class or record
 * @param origins the elements that the generated sources depend on
 * @param generated the names of what is generated
 * @param kind what it is
 * @param options how nulls and duplicates are treated
 * @param creation how an instance is made
 * @param fields the stored fields, the id first, without the extra one
 * @param extra the field of unknown fields, or null
 * @param mapping how a document is stored, or null if it is none
 * @param projectedPaths the dotted paths of a projection, or null if they are the stored names
 * @param checks the constraints of the class
 */
public record ObjectModel(
        TypeElement type,
        List<Element> origins,
        GeneratedNames generated,
        Kind kind,
        Options options,
        Creation creation,
        List<Field> fields,
        @Nullable Field extra,
        @Nullable Mapping mapping,
        @Nullable List<String> projectedPaths,
        Checks checks) {
    /** What a class is. */
    public enum Kind {
        /** The documents of a collection. */
        DOCUMENT,
        /** Some fields of a document. */
        PROJECTION,
        /** A part of documents. */
        EMBEDDED
    }

    /**
     * How nulls and duplicates are treated.
     *
     * @param keepNulls whether nulls are stored
     * @param lenientDuplicates whether the last of several fields of one name is taken
     */
    public record Options(boolean keepNulls, boolean lenientDuplicates) {}

    /**
     * How a document is stored.
     *
     * @param collection the collection
     * @param database the database, or null for the bridge's own
     * @param indexes the indexes
     * @param tracked whether active documents remember what is stored
     */
    public record Mapping(String collection, @Nullable String database, List<Index> indexes, boolean tracked) {}

    /** The field of a role. */
    public Optional<Field> field(Field.Role role) {
        return fields.stream().filter(field -> field.role() == role).findFirst();
    }

    /** Whether it has type parameters. */
    public boolean generic() {
        return !type.getTypeParameters().isEmpty();
    }

    /** Whether each field can be set on an instance that exists. */
    public boolean mutable() {
        return fields.stream().allMatch(field -> field.access().write() != null)
                && (extra == null || extra.access().write() != null);
    }
}
