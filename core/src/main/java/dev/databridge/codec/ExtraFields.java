package dev.databridge.codec;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonValues;
import dev.databridge.codec.internal.PathSegments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What generated codecs do with the fields that a document has and its class does not name.
 *
 * <p>They are kept in a field with {@code @Extra} and written behind the named ones.
 */
public final class ExtraFields {
    private static final ValueCodec<BsonValue> VALUE = new ValueCodec<>() {
        @Override
        public BsonValue read(BsonByteReader reader) {
            return BsonValues.read(reader);
        }

        @Override
        public void write(BsonByteWriter writer, BsonValue value) {
            BsonValues.write(writer, value);
        }

        @Override
        public BsonValue restore(Object skeleton) {
            return ValueCodecs.BSON_VALUE.restore(skeleton); // a copy, which the user may change
        }
    };

    private ExtraFields() {}

    /**
     * Reads the field at which the reader stands.
     *
     * @param reader a reader that was taken to an unknown field
     * @param extra the fields so far, or null if this is the first
     * @return the fields with this one; the last counts where a name comes twice, which is noted, because an update would
     *     change the first
     */
    public static BsonDocument read(BsonByteReader reader, @Nullable BsonDocument extra) {
        BsonDocument fields = extra == null ? new BsonDocument() : extra;
        String name = reader.name();
        if (fields.containsKey(name)) {
            reader.noteDuplicate();
        }
        fields.put(name, BsonValues.read(reader));
        return fields;
    }

    /**
     * Writes the fields.
     *
     * @param writer a writer inside a document
     * @param extra the fields, or null for none
     * @param named the stored names of the class's own fields
     * @throws IllegalArgumentException if a field has the name of one of the class's own
     */
    public static void write(BsonByteWriter writer, @Nullable BsonDocument extra, List<String> named) {
        if (extra == null) {
            return;
        }
        for (Map.Entry<String, BsonValue> field : extra.entrySet()) {
            check(field.getKey(), named);
            writer.writeName(field.getKey());
            BsonValues.write(writer, field.getValue());
        }
    }

    private static void check(String name, List<String> named) {
        if (named.contains(name)) {
            throw new IllegalArgumentException(
                    "the extra field '" + name
                            + "' has the name of a field of the class; set that field, and remove this one from the extra ones");
        }
    }

    private static void checkSafe(String name) {
        if (!PathSegments.isSafe(name)) {
            throw new IllegalArgumentException("the extra field '" + name
                    + "' cannot be named in an update, because it is empty, starts with $ or holds a dot; use replace");
        }
    }

    /** A copy that later changes do not reach, or null of null. */
    public static @Nullable Object skeleton(@Nullable BsonDocument extra) {
        return extra == null ? null : extra.clone();
    }

    /** Whether the fields are still those that were remembered, in any order; none at all is the same as null. */
    public static boolean unchanged(@Nullable Object skeleton, @Nullable BsonDocument extra) {
        return orNone((BsonDocument) skeleton).equals(orNone(extra));
    }

    /** The fields that were remembered, as a copy. */
    public static @Nullable BsonDocument restore(@Nullable Object skeleton) {
        return skeleton == null ? null : ((BsonDocument) skeleton).clone();
    }

    /**
     * Adds what differs, each field as a whole.
     *
     * @throws IllegalArgumentException if a field has the name of one of the class's own, or one that no update can name
     */
    public static void difference(
            @Nullable Object skeleton, @Nullable BsonDocument extra, List<String> named, Difference difference) {
        BsonDocument before = orNone((BsonDocument) skeleton);
        BsonDocument now = orNone(extra);
        for (Map.Entry<String, BsonValue> field : now.entrySet()) {
            if (!field.getValue().equals(before.get(field.getKey()))) {
                check(field.getKey(), named);
                checkSafe(field.getKey());
                difference.set(field.getKey(), VALUE, before.get(field.getKey()), field.getValue());
            }
        }
        for (String name : before.keySet()) {
            if (!now.containsKey(name)) {
                checkSafe(name);
                difference.unset(name, VALUE, before.get(name));
            }
        }
    }

    /** Whether a field changed whose name cannot be a part of a dotted path. */
    public static boolean isWhole(@Nullable Object skeleton, @Nullable BsonDocument extra) {
        BsonDocument before = orNone((BsonDocument) skeleton);
        BsonDocument now = orNone(extra);
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .anyMatch(name -> !PathSegments.isSafe(name) && !Objects.equals(before.get(name), now.get(name)));
    }

    private static BsonDocument orNone(@Nullable BsonDocument fields) {
        return fields == null ? new BsonDocument() : fields;
    }
}
