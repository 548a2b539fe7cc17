package dev.databridge.update.internal;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import dev.databridge.query.Filter;
import dev.databridge.query.internal.Conditions;
import dev.databridge.query.internal.ElementFilters;
import dev.databridge.update.Update;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * An update as its operator and the bytes of its field: checked and encoded when it is made, as filters are.
 *
 * @param <D> the document's type
 */
public final class EncodedUpdate<D> implements Update<D> {
    private static final int LENGTH_PREFIX = 4;

    private final String operator;
    private final String path;
    private final @Nullable String target;
    private final byte[] entry;
    private final List<RawBsonDocument> arrayFilters;
    private final StoredValues stored;

    private EncodedUpdate(
            String operator,
            String path,
            @Nullable String target,
            byte[] entry,
            List<RawBsonDocument> arrayFilters,
            StoredValues stored) {
        this.operator = operator;
        this.path = path;
        this.target = target;
        this.entry = entry;
        this.arrayFilters = arrayFilters;
        this.stored = stored;
    }

    /** An update whose value a codec writes. */
    public static <D, V> Update<D> of(String operator, String path, ValueCodec<V> codec, V value) {
        return of(operator, path, writer -> codec.write(writer, value), StoredValues.one(codec));
    }

    /** An update whose value is written by hand. */
    public static <D> Update<D> of(String operator, String path, Consumer<BsonByteWriter> value) {
        return of(operator, path, value, StoredValues.NONE);
    }

    /** An update whose value is a null. */
    public static <D> Update<D> ofNull(String operator, String path) {
        return of(operator, path, BsonByteWriter::writeNull, StoredValues.NULL);
    }

    /** An update whose value holds elements behind {@code $each} that a codec wrote. */
    public static <D> Update<D> ofEach(
            String operator, String path, ValueCodec<?> element, Consumer<BsonByteWriter> value) {
        return of(operator, path, value, StoredValues.each(element));
    }

    private static <D> Update<D> of(String operator, String path, Consumer<BsonByteWriter> value, StoredValues stored) {
        requireChangeable(operator, path);
        return new EncodedUpdate<>(operator, path, null, Conditions.of(path, value), List.of(), stored);
    }

    /** An update that moves a field. */
    public static <D> Update<D> rename(String path, String target) {
        requireChangeable("$rename", path);
        requireChangeable("$rename", target);
        if (path.equals(target)) {
            throw new IllegalArgumentException("'" + path + "' cannot be renamed to itself");
        }
        byte[] entry = Conditions.of(path, writer -> writer.writeString(target));
        return new EncodedUpdate<>("$rename", path, target, entry, List.of(), StoredValues.NONE);
    }

    private static void requireChangeable(String operator, String path) {
        boolean id = path.equals("_id") || path.startsWith("_id.");
        if (id && !operator.equals("$setOnInsert")) {
            throw new IllegalArgumentException("'" + path + "' cannot be changed: a document keeps its _id for life;"
                    + " insert a new document and delete the old one");
        }
    }

    @Override
    public String operator() {
        return operator;
    }

    @Override
    public String path() {
        return path;
    }

    /** The other path that a {@code $rename} touches, or null. */
    public @Nullable String target() {
        return target;
    }

    /** The values that are stored as they stand, read from what is sent; empty if the server computes the value. */
    public List<@Nullable Object> storedValues() {
        return stored.read(entry);
    }

    @Override
    public List<RawBsonDocument> arrayFilters() {
        return arrayFilters;
    }

    @Override
    public Update<D> where(Filter<D> elements) {
        RawBsonDocument added = ElementFilters.arrayFilter(path, Objects.requireNonNull(elements, "elements"));
        List<RawBsonDocument> all = Stream.concat(arrayFilters.stream(), Stream.of(added))
                .distinct()
                .toList();
        return new EncodedUpdate<>(operator, path, target, entry, all, stored);
    }

    /** Writes the field's name and value. */
    public void writeTo(BsonByteWriter writer) {
        writer.writeName(path);
        int valueAt = LENGTH_PREFIX + 1;
        while (entry[valueAt] != 0) {
            valueAt++;
        }
        valueAt++;
        writer.writeRaw(entry[LENGTH_PREFIX], entry, valueAt, entry.length - 1 - valueAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EncodedUpdate<?> update
                && operator.equals(update.operator)
                && Arrays.equals(entry, update.entry)
                && arrayFilters.equals(update.arrayFilters);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * operator.hashCode() + Arrays.hashCode(entry)) + arrayFilters.hashCode();
    }

    @Override
    public String toString() {
        return UpdateWriter.encode(List.of(this)).toJson();
    }
}
