package dev.databridge.query.internal;

import dev.databridge.query.Filter;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * Turns filters on an element's path into the forms that the server wants for elements.
 *
 * <p>Inside {@code elemMatch} and {@code pull} the element's path is empty: a filter on the element itself has the name "",
 * one on a field of it a name that begins with a dot. In {@code arrayFilters} the path up to {@code $[id]} becomes {@code id}.
 */
public final class ElementFilters {
    private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");

    private ElementFilters() {}

    /**
     * What stands behind {@code $elemMatch} or {@code $pull} for a filter on the empty path.
     *
     * @throws IllegalArgumentException if the filter is on another path, on the element and its fields at once, or cannot be
     *     said of an element that is no document
     */
    public static byte[] ofElement(Filter<?> filter) {
        BsonDocument document = decode(filter);
        if (ElementOperators.areMeant(document)) {
            return RawFilters.encode(ElementOperators.of(document));
        }
        return RawFilters.encode(renamed(document, name -> {
            if (name.length() < 2 || name.charAt(0) != '.') {
                throw new IllegalArgumentException("the filter " + document + " of an element also has a condition on "
                        + (name.isEmpty() ? "the element itself" : "'" + name + "'")
                        + "; begin each condition at a field of the element's path");
            }
            return name.substring(1);
        }));
    }

    /** What stands behind {@code $elemMatch} or {@code $pull} for a filter on the element's own class. */
    public static byte[] ofObject(Filter<?> filter) {
        byte[] bytes = EncodedFilter.bytesOf(filter);
        BsonDocument document = new RawBsonDocument(bytes);
        return document.containsKey("$and") ? RawFilters.encode(decode(filter)) : bytes;
    }

    /**
     * The array filter of an update's {@code $[id]}.
     *
     * @param path the update's path
     * @param filter a filter on the same position
     * @throws IllegalArgumentException if the filter's path holds no such position, or another one than the update's
     */
    public static RawBsonDocument arrayFilter(String path, Filter<?> filter) {
        BsonDocument document = decode(filter);
        String position = position(firstName(document));
        if (position.isEmpty() || !(path + '.').startsWith(position + '.')) {
            throw new IllegalArgumentException("the filter " + document + " is not on a filtered(\"…\") position of '"
                    + path + "'; build it from the same filtered path as the update");
        }
        String identifier = position.substring(position.lastIndexOf("$[") + 2, position.length() - 1);
        return new RawBsonDocument(RawFilters.encode(renamed(document, name -> {
            if (!(name + '.').startsWith(position + '.')) {
                throw new IllegalArgumentException(
                        "the filter " + document + " is on several positions; give each its own where()");
            }
            return identifier + name.substring(position.length());
        })));
    }

    /** The identifier that an array filter is for. */
    public static String identifier(BsonDocument arrayFilter) {
        String name = firstName(arrayFilter);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The path up to its last {@code $[id]}, or an empty text. */
    private static String position(String name) {
        int open = name.lastIndexOf(".$[");
        int close = name.indexOf(']', open);
        return open < 0 || close == open + 3 ? "" : name.substring(0, close + 1);
    }

    private static String firstName(BsonDocument filter) {
        String name = filter.isEmpty() ? "" : filter.getFirstKey();
        return LOGICAL.contains(name) ? firstName(filter.getArray(name).get(0).asDocument()) : name;
    }

    private static BsonDocument renamed(BsonDocument filter, UnaryOperator<String> rename) {
        BsonDocument result = new BsonDocument();
        filter.forEach((name, value) -> {
            if (LOGICAL.contains(name)) {
                BsonArray list = new BsonArray();
                for (BsonValue part : value.asArray()) {
                    list.add(renamed(part.asDocument(), rename));
                }
                result.append(name, list);
            } else {
                result.append(rename.apply(name), value);
            }
        });
        return result;
    }

    private static BsonDocument decode(Filter<?> filter) {
        return merged(new RawBsonDocument(EncodedFilter.bytesOf(filter)).decode(new BsonDocumentCodec()));
    }

    /** Conditions on different fields as one document without {@code $and}, which some servers do not take for elements. */
    private static BsonDocument merged(BsonDocument filter) {
        if (filter.size() != 1 || !filter.containsKey("$and")) {
            return filter;
        }
        BsonDocument result = new BsonDocument();
        for (BsonValue part : filter.getArray("$and")) {
            for (Map.Entry<String, BsonValue> condition :
                    merged(part.asDocument()).entrySet()) {
                if (result.put(condition.getKey(), condition.getValue()) != null) {
                    return filter;
                }
            }
        }
        return result;
    }
}
