package dev.databridge.processor.read;

import dev.databridge.annotation.CompoundIndex;
import dev.databridge.annotation.Indexed;
import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Index;
import dev.databridge.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Indexed} and {@code @CompoundIndex}. */
final class IndexReader {
    private final Problems problems;

    IndexReader(Problems problems) {
        this.problems = problems;
    }

    /** The index that a field declares, or null. */
    @Nullable
    Index ofField(FieldSource source, String stored, Value value) {
        Indexed indexed = source.annotation(Indexed.class);
        if (indexed == null) {
            return null;
        }
        long seconds = indexed.expireAfterSeconds();
        if (stored.equals("_id")) {
            problems.add(
                    source.element(),
                    "@Indexed " + source.name() + " is the id, which always has an index; remove @Indexed");
            return null;
        }
        if (value instanceof Container container && container.map()) {
            problems.add(
                    source.element(),
                    "@Indexed " + source.name() + " is a map, whose keys are names of fields; index the "
                            + "field of a class instead");
            return null;
        }
        if (seconds < -1 || seconds > Integer.MAX_VALUE) {
            problems.add(
                    source.element(),
                    "@Indexed " + source.name() + " expires after " + seconds + " seconds; expected 0 to "
                            + Integer.MAX_VALUE);
            return null;
        }
        if (seconds >= 0 && !holdsDates(value)) {
            problems.add(
                    source.element(),
                    "@Indexed " + source.name() + " expires after " + seconds
                            + " seconds, but is not stored as a date; the server deletes by dates only");
            return null;
        }
        return new Index(
                List.of(new Index.Key(stored, !indexed.descending())),
                indexed.unique(),
                indexed.sparse(),
                seconds < 0 ? null : seconds,
                indexed.name().isEmpty() ? null : indexed.name());
    }

    private static boolean holdsDates(Value value) {
        return value instanceof Container container && !container.map()
                ? holdsDates(container.element())
                : "DATE_TIME".equals(value.bsonType());
    }

    /** The indexes that a class declares on several fields. */
    List<Index> ofClass(TypeElement type, EmbeddedFields embedded, List<Field> fields) {
        List<Index> indexes = new ArrayList<>();
        for (CompoundIndex annotation : type.getAnnotationsByType(CompoundIndex.class)) {
            compound(type, annotation, embedded, fields).ifPresent(indexes::add);
        }
        return indexes;
    }

    private Optional<Index> compound(
            TypeElement type, CompoundIndex index, EmbeddedFields embedded, List<Field> fields) {
        List<Index.Key> keys = new ArrayList<>();
        for (String key : index.value()) {
            boolean ascending = !key.startsWith("-");
            Optional<String> path = embedded.storedPath(fields, ascending ? key : key.substring(1));
            if (path.isEmpty()) {
                problems.add(
                        type,
                        "@CompoundIndex of " + type.getSimpleName() + " names '" + key
                                + "', which is no stored field; write Java names, dotted for embedded ones, a leading minus for descending");
                return Optional.empty();
            }
            keys.add(new Index.Key(path.get(), ascending));
        }
        if (keys.isEmpty()) {
            problems.add(type, "@CompoundIndex of " + type.getSimpleName() + " names no field");
            return Optional.empty();
        }
        String name = index.name().isEmpty() ? null : index.name();
        return Optional.of(new Index(keys, index.unique(), index.sparse(), null, name));
    }
}
