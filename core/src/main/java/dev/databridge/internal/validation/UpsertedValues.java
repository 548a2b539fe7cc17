package dev.databridge.internal.validation;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.codec.ValueCodec;
import dev.databridge.update.Update;
import dev.databridge.validation.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * The values that an upsert takes from its filter when it inserts: those that fields are to be equal to. They are read into a
 * document that has nothing else, of which only what is wrong with these fields counts.
 */
final class UpsertedValues {
    private final Map<String, BsonValue> equal = new LinkedHashMap<>();

    private UpsertedValues() {}

    /**
     * What is wrong with the values of a filter.
     *
     * @param codec reads the document
     * @param filter the upsert's filter
     * @param updates the upsert's updates, which have the last word
     * @param check checks a document
     */
    static <T> List<Violation> violations(
            ValueCodec<T> codec,
            BsonDocument filter,
            List<? extends Update<?>> updates,
            Function<T, List<Violation>> check) {
        UpsertedValues values = new UpsertedValues();
        values.collect(filter);
        updates.forEach(update -> values.equal.remove(update.path()));
        if (values.equal.isEmpty()) {
            return List.of();
        }
        @Nullable T document = read(codec, values.document());
        Set<String> paths = values.equal.keySet();
        return document == null
                ? List.of()
                : check.apply(document).stream()
                        .filter(violation -> paths.stream().anyMatch(path -> isWithin(violation.path(), path)))
                        .collect(Collectors.toList());
    }

    private static boolean isWithin(String path, String parent) {
        return path.equals(parent) || path.startsWith(parent + '.');
    }

    private void collect(BsonDocument filter) {
        filter.forEach((name, condition) -> {
            if (name.equals("$and") && condition instanceof BsonArray all) {
                all.forEach(each -> collect(each.asDocument()));
            } else if (!name.startsWith("$")) {
                BsonValue value = equality(condition);
                if (value != null) {
                    equal.put(name, value);
                }
            }
        });
    }

    private static @Nullable BsonValue equality(BsonValue condition) {
        boolean operators = condition instanceof BsonDocument document
                && !document.isEmpty()
                && document.getFirstKey().startsWith("$");
        if (operators) {
            return condition.asDocument().get("$eq");
        }
        return condition.isRegularExpression() ? null : condition;
    }

    private BsonDocument document() {
        BsonDocument document = new BsonDocument();
        equal.forEach((path, value) -> put(document, path, value));
        return document;
    }

    private static void put(BsonDocument document, String path, BsonValue value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            document.putIfAbsent(path, value);
            return;
        }
        BsonValue inner = document.computeIfAbsent(path.substring(0, dot), name -> new BsonDocument());
        if (inner instanceof BsonDocument child && !(child instanceof RawBsonDocument)) {
            put(child, path.substring(dot + 1), value);
        }
    }

    /** What does not fit the class is not for the constraints to say. */
    private static <T> @Nullable T read(ValueCodec<T> codec, BsonDocument document) {
        RawBsonDocument raw = new RawBsonDocument(document, new BsonDocumentCodec());
        try {
            return codec.read(
                    new BsonByteReader().reset(raw.getBackingArray(), raw.getByteOffset(), raw.getByteLength()));
        } catch (RuntimeException | LinkageError | AssertionError misfit) {
            return null;
        }
    }
}
