package dev.databridge.aggregate;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.path.ArrayPath;
import dev.databridge.path.FieldPath;
import dev.databridge.query.Filter;
import dev.databridge.query.Sort;
import dev.databridge.query.internal.CodeOperators;
import dev.databridge.query.internal.Conditions;
import dev.databridge.query.internal.Names;
import dev.databridge.query.internal.RawFilters;
import dev.databridge.query.internal.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation: stages that each take the documents of the one before.
 *
 * <pre>{@code
 * Pipeline.<Flight>begin()
 *         .match(Flight_.delay.gt(0))
 *         .groupBy(Flight_.origin, Accumulator.count("flights"), Accumulator.avg("delay", Flight_.delay))
 *         .sort(Sort.desc("flights"))
 *         .limit(10)
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads, and equal to every pipeline that is written the same.
 *
 * @param <D> the type of the documents that go in
 */
public final class Pipeline<D> {
    private static final Pipeline<?> EMPTY = new Pipeline<>(List.of());

    private final List<RawBsonDocument> stages;

    private Pipeline(List<RawBsonDocument> stages) {
        this.stages = stages;
    }

    /** A pipeline without stages. */
    @SuppressWarnings("unchecked") // it holds nothing of the type
    public static <D> Pipeline<D> begin() {
        return (Pipeline<D>) EMPTY;
    }

    /** Keeps the documents that match. */
    public Pipeline<D> match(Filter<? super D> filter) {
        return with("$match", Objects.requireNonNull(filter, "filter")::writeTo);
    }

    /** Makes one document of all. */
    public Pipeline<D> groupAll(Accumulator first, Accumulator... more) {
        return group(BsonByteWriter::writeNull, Objects.requireNonNull(first, "first"), more);
    }

    /** Makes one document, with the {@code _id}, of all that have the same value of a field. */
    public Pipeline<D> groupBy(FieldPath<? super D, ?> key, Accumulator... accumulators) {
        return groupBy(Expression.field(key), accumulators);
    }

    /** Makes one document, with the {@code _id}, of all that have the same value of an expression. */
    public Pipeline<D> groupBy(Expression key, Accumulator... accumulators) {
        return group(Objects.requireNonNull(key, "key")::writeTo, null, accumulators);
    }

    /**
     * Makes one document of all that have the same values; its {@code _id} is a document of them.
     *
     * @param keys at least one, under different names
     * @param accumulators further fields
     */
    public Pipeline<D> groupBy(List<NamedExpression> keys, Accumulator... accumulators) {
        List<NamedExpression> all = Values.all("keys", keys);
        requireDifferent(all.stream().map(NamedExpression::name));
        requireAny("groupBy", all);
        return group(writer -> writeNamed(writer, all), null, accumulators);
    }

    /** Orders the documents, the first sort counting most. */
    public Pipeline<D> sort(Sort<?>... sorts) {
        List<Sort<?>> list = Values.all("sorts", sorts);
        return with("$sort", writer -> Sort.write(writer, list));
    }

    /**
     * Leaves out the first documents.
     *
     * @param count at least 0
     */
    public Pipeline<D> skip(long count) {
        return with("$skip", writer -> writer.writeLong(requireAtLeast("skip", 0, count)));
    }

    /**
     * Keeps the first documents.
     *
     * @param count at least 1
     */
    public Pipeline<D> limit(long count) {
        return with("$limit", writer -> writer.writeLong(requireAtLeast("limit", 1, count)));
    }

    /**
     * Keeps some documents by chance.
     *
     * @param size how many, at least 1
     */
    public Pipeline<D> sample(long size) {
        return with(
                "$sample",
                writer -> document(writer, () -> {
                    writer.writeName("size");
                    writer.writeLong(requireAtLeast("sample", 1, size));
                }));
    }

    /** Makes one document that holds how many there are, or none if there are none. */
    public Pipeline<D> count(String name) {
        Names.requireName(name, "the name of an output");
        return with("$count", writer -> writer.writeString(name));
    }

    /** Makes a document of each element of an array; documents without elements are left out. */
    public Pipeline<D> unwind(ArrayPath<? super D, ?, ?, ?> array) {
        return with("$unwind", Expression.field(array)::writeTo);
    }

    /** Makes a document of each element of an array; documents without elements stay as they are. */
    public Pipeline<D> unwindKeepingEmpty(ArrayPath<? super D, ?, ?, ?> array) {
        return with(
                "$unwind",
                writer -> document(writer, () -> {
                    writer.writeName("path");
                    Expression.field(array).writeTo(writer);
                    writer.writeName("preserveNullAndEmptyArrays");
                    writer.writeBoolean(true);
                }));
    }

    /** Keeps only these fields, and the {@code _id}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Pipeline<D> project(FieldPath<? super D, ?>... fields) {
        List<String> paths = Values.all("fields", fields).stream()
                .map(FieldPath::path)
                .map(Names::requirePath)
                .toList();
        requireAny("project", paths);
        requireDifferent(paths.stream());
        return with(
                "$project",
                writer -> document(
                        writer,
                        () -> paths.forEach(path -> {
                            writer.writeName(path);
                            writer.writeBoolean(true);
                        })));
    }

    /** Makes documents of these fields, and the {@code _id}. */
    public Pipeline<D> project(NamedExpression... fields) {
        return named("project", "$project", fields);
    }

    /** Leaves the {@code _id} out. */
    public Pipeline<D> withoutId() {
        return with(
                "$project",
                writer -> document(writer, () -> {
                    writer.writeName("_id");
                    writer.writeBoolean(false);
                }));
    }

    /** Adds these fields. */
    public Pipeline<D> addFields(NamedExpression... fields) {
        return named("addFields", "$addFields", fields);
    }

    /**
     * Adds an array of the documents of another collection that have the same value.
     *
     * @param collection the other collection's name
     * @param local the field here
     * @param foreign the field there
     * @param name the name of the array
     */
    public Pipeline<D> lookup(String collection, FieldPath<? super D, ?> local, FieldPath<?, ?> foreign, String name) {
        Names.requireName(name, "the name of an output");
        List<String> entries = List.of(
                "from",
                Objects.requireNonNull(collection, "collection"),
                "localField",
                Names.requirePath(Objects.requireNonNull(local, "local").path()),
                "foreignField",
                Names.requirePath(Objects.requireNonNull(foreign, "foreign").path()),
                "as",
                name);
        return with(
                "$lookup",
                writer -> document(writer, () -> {
                    for (int i = 0; i < entries.size(); i += 2) {
                        writer.writeName(entries.get(i));
                        writer.writeString(entries.get(i + 1));
                    }
                }));
    }

    /**
     * Adds a stage in MongoDB's own words.
     *
     * @param json one document of one field, the stage, in extended JSON
     * @throws IllegalArgumentException if it is none, or runs code on the server; {@link #rawUnchecked} allows that
     */
    public Pipeline<D> raw(String json) {
        return raw(RawFilters.parse(json));
    }

    /**
     * Adds a stage in the driver's form.
     *
     * @param stage one document of one field
     * @throws IllegalArgumentException if it is none, or runs code on the server; {@link #rawUnchecked} allows that
     */
    public Pipeline<D> raw(Bson stage) {
        BsonDocument document = RawFilters.document(stage);
        CodeOperators.refuse(document, "Pipeline.rawUnchecked");
        return rawUnchecked(document);
    }

    /**
     * Adds a stage in the driver's form that may run code on the server: never make it of what a user typed.
     *
     * @param stage one document of one field
     * @throws IllegalArgumentException if it is none
     */
    public Pipeline<D> rawUnchecked(Bson stage) {
        BsonDocument document = RawFilters.document(stage);
        if (document.size() != 1 || !document.getFirstKey().startsWith("$")) {
            throw new IllegalArgumentException(
                    "a stage is a document of one field that begins with a dollar; this is " + document);
        }
        return with(new RawBsonDocument(RawFilters.encode(document)));
    }

    /** Adds the stages of another pipeline. */
    public Pipeline<D> then(Pipeline<?> next) {
        List<RawBsonDocument> more = Objects.requireNonNull(next, "next").stages;
        return new Pipeline<>(Stream.concat(stages.stream(), more.stream()).toList());
    }

    /** The stages as the driver takes them. */
    public List<RawBsonDocument> toBson() {
        return stages;
    }

    /** Writes the stages as an array behind the name just written. */
    public void writeTo(BsonByteWriter writer) {
        int array = writer.startArray();
        for (int i = 0; i < stages.size(); i++) {
            byte[] bytes = RawFilters.bytes(stages.get(i));
            writer.writeIndex(i);
            writer.writeRaw(BsonTypeCode.DOCUMENT, bytes, 0, bytes.length);
        }
        writer.endArray(array);
    }

    /** The pipeline as JSON, in MongoDB's relaxed extended form. */
    public String toJson() {
        return stages.stream().map(RawBsonDocument::toJson).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pipeline<?> pipeline && stages.equals(pipeline.stages);
    }

    @Override
    public int hashCode() {
        return stages.hashCode();
    }

    @Override
    public String toString() {
        return toJson();
    }

    private Pipeline<D> group(Consumer<BsonByteWriter> key, @Nullable Accumulator first, Accumulator... more) {
        List<Accumulator> all = new ArrayList<>();
        if (first != null) {
            all.add(first);
        }
        all.addAll(Values.all("accumulators", more));
        requireDifferent(all.stream().map(Accumulator::name));
        return with(
                "$group",
                writer -> document(writer, () -> {
                    writer.writeName("_id");
                    key.accept(writer);
                    all.forEach(accumulator -> accumulator.writeTo(writer));
                }));
    }

    private Pipeline<D> named(String method, String stage, NamedExpression... fields) {
        List<NamedExpression> all = Values.all("fields", fields);
        requireAny(method, all);
        requireDifferent(all.stream().map(NamedExpression::name));
        return with(stage, writer -> writeNamed(writer, all));
    }

    private Pipeline<D> with(String operator, Consumer<BsonByteWriter> operand) {
        return with(new RawBsonDocument(Conditions.of(operator, operand)));
    }

    private Pipeline<D> with(RawBsonDocument stage) {
        return new Pipeline<>(Stream.concat(stages.stream(), Stream.of(stage)).toList());
    }

    private static void writeNamed(BsonByteWriter writer, List<NamedExpression> fields) {
        document(writer, () -> fields.forEach(field -> field.writeTo(writer)));
    }

    private static void document(BsonByteWriter writer, Runnable fields) {
        int document = writer.startDocument();
        fields.run();
        writer.endDocument(document);
    }

    private static void requireAny(String method, List<?> fields) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException(method + "() needs at least one field");
        }
    }

    private static void requireDifferent(Stream<String> names) {
        List<String> list = names.toList();
        list.stream()
                .filter(name -> list.indexOf(name) != list.lastIndexOf(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("the stage makes the field '" + name + "' twice");
                });
    }

    private static long requireAtLeast(String method, long least, long count) {
        if (count < least) {
            throw new IllegalArgumentException(method + "(" + count + "): the least is " + least);
        }
        return count;
    }
}
