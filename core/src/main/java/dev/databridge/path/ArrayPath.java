package dev.databridge.path;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.codec.ValueCodec;
import dev.databridge.query.Filter;
import dev.databridge.query.internal.Combination;
import dev.databridge.query.internal.Conditions;
import dev.databridge.query.internal.ElementFilters;
import dev.databridge.query.internal.Names;
import dev.databridge.query.internal.Values;
import dev.databridge.update.PushOptions;
import dev.databridge.update.Update;
import dev.databridge.update.internal.EncodedUpdate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The path of a field that is stored as an array.
 *
 * <p>Elements of an array are written by the element's codec. Every method refuses null with an {@link
 * IllegalArgumentException} that says what to do.
 *
 * @param <D> the document's type
 * @param <V> the type of the field, such as {@code List<String>}
 * @param <E> the type of the elements
 * @param <P> the type of an element's path
 */
public class ArrayPath<D, V, E, P extends FieldPath<D, E>> extends FieldPath<D, V> {
    private static final String NULL_ELEMENT = "an element that is null can only be written by set()";

    private final ValueCodec<E> element;
    private final Function<String, P> elementPath;

    /**
     * For generated code.
     *
     * @param path the dotted stored path
     * @param codec the codec of the field's values
     * @param element the codec of the elements
     * @param elementPath makes the path of an element from its dotted stored path
     */
    public ArrayPath(String path, ValueCodec<V> codec, ValueCodec<E> element, Function<String, P> elementPath) {
        super(path, codec);
        this.element = Objects.requireNonNull(element, "element");
        this.elementPath = Objects.requireNonNull(elementPath, "elementPath");
    }

    /** The codec of the elements. */
    public final ValueCodec<E> element() {
        return element;
    }

    // ---- paths of elements ----

    /** The path of the elements for filters: a filter on it matches if any element does. */
    public final P any() {
        return elementPath.apply(path());
    }

    /**
     * The path of the element at a position.
     *
     * @param index the position, from 0
     */
    public final P at(int index) {
        if (index < 0) {
            throw new IllegalArgumentException(path() + ".at(" + index + "): positions count from 0");
        }
        return elementPath.apply(path() + '.' + index);
    }

    /** The path of every element, for updates. */
    public final P each() {
        return elementPath.apply(path() + ".$[]");
    }

    /** The path of the first element that the update's filter matched, for updates; the filter must be on this array. */
    public final P matched() {
        return elementPath.apply(path() + ".$");
    }

    /**
     * The path of the elements that a condition names, for updates; the condition comes with {@link Update#where}.
     *
     * @param id what to call the elements: lower-case letter first, then letters and digits
     * @throws IllegalArgumentException if it is no such name
     */
    public final P filtered(String id) {
        return elementPath.apply(path() + ".$[" + Names.requireIdentifier(id) + ']');
    }

    // ---- filters ----

    /** Matches documents whose array has the element. */
    public final Filter<D> contains(E value) {
        Values.require(path(), "contains", value, "use any().isNull()");
        byte[] equal = Conditions.equal(path(), element, value);
        if (equal[4] == BsonTypeCode.ARRAY) { // the server would compare it with the field's own array as well
            return operator("$elemMatch", writer -> writeOne(writer, "$eq", value));
        }
        return filter(equal);
    }

    /**
     * Matches documents whose array has all of the elements, in any order and among others.
     *
     * @param values at least one
     */
    public final Filter<D> containsAll(Collection<? extends E> values) {
        List<E> copy = Values.requireAll(path(), "containsAll", values, "combine with any().isNull()");
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(path() + ".containsAll() without elements: every array contains them,"
                    + " but the server's $all matches none; leave the filter out");
        }
        byte[] bytes = Conditions.list(path(), "$all", element, copy, true);
        return bytes == null ? Combination.and(holding(copy)) : filter(bytes);
    }

    /**
     * Matches documents whose array has all of the elements, in any order and among others.
     *
     * @param values at least one
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<D> containsAll(E... values) {
        return containsAll(Arrays.asList(Objects.requireNonNull(values, "values")));
    }

    /**
     * Matches documents whose array has at least one of the elements.
     *
     * @param values the elements; none of them matches no document
     */
    public final Filter<D> containsAny(Collection<? extends E> values) {
        List<E> copy = Values.requireAll(path(), "containsAny", values, "combine with any().isNull()");
        byte[] bytes = Conditions.list(path(), "$in", element, copy, true);
        return bytes == null ? Combination.or(holding(copy)) : filter(bytes);
    }

    /**
     * Matches documents whose array has at least one of the elements.
     *
     * @param values the elements; none of them matches no document
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter<D> containsAny(E... values) {
        return containsAny(Arrays.asList(Objects.requireNonNull(values, "values")));
    }

    /**
     * Matches documents whose array has that many elements.
     *
     * @param count at least 0
     */
    public final Filter<D> size(int count) {
        if (count < 0) {
            throw new IllegalArgumentException(path() + ".size(" + count + "): a size is at least 0");
        }
        return operator("$size", writer -> writer.writeInt(count));
    }

    /** Matches documents whose array is there and has no element. */
    public final Filter<D> isEmpty() {
        return size(0);
    }

    /** Matches documents whose array has an element. */
    public final Filter<D> isNotEmpty() {
        return new FieldPath<D, E>(path() + ".0", element).exists();
    }

    /**
     * Matches documents of whose elements one matches the filter alone.
     *
     * @param elements a filter on the element's own type, such as {@code Item_.quantity.gt(5)}
     */
    public final Filter<D> elemMatch(Filter<E> elements) {
        byte[] bytes = ElementFilters.ofObject(Objects.requireNonNull(elements, "elements"));
        return operator("$elemMatch", writer -> writer.writeRaw(BsonTypeCode.DOCUMENT, bytes, 0, bytes.length));
    }

    /**
     * Matches documents of whose elements one matches the filter alone.
     *
     * @param elements makes the filter from the element's path, such as {@code score -> score.gte(80).and(score.lt(90))}
     * @throws IllegalArgumentException if the filter is not on that path, or the server has no such condition on elements
     */
    public final Filter<D> elemMatch(Function<? super P, Filter<D>> elements) {
        byte[] bytes = elementFilter(elements);
        return operator("$elemMatch", writer -> writer.writeRaw(BsonTypeCode.DOCUMENT, bytes, 0, bytes.length));
    }

    // ---- updates ----

    /** Puts an element at the end. */
    public final Update<D> push(E value) {
        Values.require(path(), "push", value, NULL_ELEMENT);
        // a document that begins with a dollar name would be taken for $each and its like
        boolean literal = !Conditions.actsAsOperator(element, value);
        return literal ? EncodedUpdate.of("$push", path(), element, value) : pushAll(List.of(value));
    }

    /** Puts elements at the end, in their order. */
    public final Update<D> pushAll(Collection<? extends E> values) {
        return pushAll(values, PushOptions.none());
    }

    /**
     * Puts elements into the array.
     *
     * @param values the elements, possibly none
     * @param options where, in which order, and how many elements to keep
     */
    public final Update<D> pushAll(Collection<? extends E> values, PushOptions<E> options) {
        List<E> copy = Values.requireAll(path(), "pushAll", values, NULL_ELEMENT);
        Objects.requireNonNull(options, "options");
        return EncodedUpdate.ofEach("$push", path(), element, writer -> {
            int document = writer.startDocument();
            writer.writeName("$each");
            Conditions.writeArray(writer, element, copy);
            options.writeTo(writer);
            writer.endDocument(document);
        });
    }

    /** Puts an element at the end unless the array has it. */
    public final Update<D> addToSet(E value) {
        Values.require(path(), "addToSet", value, NULL_ELEMENT);
        boolean literal = !Conditions.actsAsOperator(element, value);
        return literal ? EncodedUpdate.of("$addToSet", path(), element, value) : addAllToSet(List.of(value));
    }

    /** Puts those of the elements at the end that the array does not have. */
    public final Update<D> addAllToSet(Collection<? extends E> values) {
        List<E> copy = Values.requireAll(path(), "addAllToSet", values, NULL_ELEMENT);
        return EncodedUpdate.ofEach("$addToSet", path(), element, writer -> {
            int document = writer.startDocument();
            writer.writeName("$each");
            Conditions.writeArray(writer, element, copy);
            writer.endDocument(document);
        });
    }

    /** Removes all elements that equal the value. */
    public final Update<D> pull(E value) {
        Values.require(path(), "pull", value, "use pull(element -> element.isNull())");
        byte type = Conditions.equal(path(), element, value)[4];
        boolean literal = type != BsonTypeCode.DOCUMENT && type != BsonTypeCode.ARRAY;
        // behind $pull the server takes a document as a condition and an array as a list
        return literal ? EncodedUpdate.of("$pull", path(), element, value) : pullAll(List.of(value));
    }

    /**
     * Removes all elements that match a filter.
     *
     * @param elements a filter on the element's own type, such as {@code Item_.quantity.eq(0)}
     */
    public final Update<D> pull(Filter<E> elements) {
        byte[] bytes = ElementFilters.ofObject(Objects.requireNonNull(elements, "elements"));
        return EncodedUpdate.of(
                "$pull", path(), writer -> writer.writeRaw(BsonTypeCode.DOCUMENT, bytes, 0, bytes.length));
    }

    /**
     * Removes all elements that match a filter.
     *
     * @param elements makes the filter from the element's path, such as {@code score -> score.lt(10)}
     * @throws IllegalArgumentException if the filter is not on that path, or the server has no such condition on elements
     */
    public final Update<D> pull(Function<? super P, Filter<D>> elements) {
        byte[] bytes = elementFilter(elements);
        return EncodedUpdate.of(
                "$pull", path(), writer -> writer.writeRaw(BsonTypeCode.DOCUMENT, bytes, 0, bytes.length));
    }

    /** Removes all elements that equal one of the values. */
    public final Update<D> pullAll(Collection<? extends E> values) {
        List<E> copy = Values.requireAll(path(), "pullAll", values, "use pull(element -> element.isNull())");
        return EncodedUpdate.of("$pullAll", path(), writer -> Conditions.writeArray(writer, element, copy));
    }

    /** Removes the first element. */
    public final Update<D> popFirst() {
        return EncodedUpdate.of("$pop", path(), writer -> writer.writeInt(-1));
    }

    /** Removes the last element. */
    public final Update<D> popLast() {
        return EncodedUpdate.of("$pop", path(), writer -> writer.writeInt(1));
    }

    private List<Filter<D>> holding(List<E> values) {
        return values.stream().map(this::contains).toList();
    }

    private byte[] elementFilter(Function<? super P, Filter<D>> elements) {
        Filter<D> filter = Objects.requireNonNull(elements, "elements").apply(elementPath.apply(""));
        return ElementFilters.ofElement(Objects.requireNonNull(filter, "what elements gives"));
    }

    private void writeOne(BsonByteWriter writer, String name, E value) {
        int document = writer.startDocument();
        writer.writeName(name);
        element.write(writer, value);
        writer.endDocument(document);
    }
}
