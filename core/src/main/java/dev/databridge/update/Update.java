package dev.databridge.update;

import dev.databridge.query.Filter;
import dev.databridge.update.internal.EncodedUpdate;
import java.util.List;
import org.bson.RawBsonDocument;

/**
 * One change of one field.
 *
 * <p>Made by a document's generated paths, such as {@code Flight_.delay.set(0)}. Immutable, safe for use by many threads, and
 * equal to every update that is written the same.
 *
 * @param <D> the document's type
 */
public sealed interface Update<D> permits EncodedUpdate {
    /** The operator, such as {@code $set}. */
    String operator();

    /** The dotted stored path of the field. */
    String path();

    /** The conditions on array elements that the update carries; see {@link #where}. */
    List<RawBsonDocument> arrayFilters();

    /**
     * Says which array elements a path with {@code filtered("id")} means.
     *
     * <pre>{@code
     * Item_.Path<Order> big = Order_.items().filtered("big");
     * orders.find(open).updateMany(big.price.mul(0.9).where(big.quantity.gt(100)));
     * }</pre>
     *
     * @param elements a filter on the same {@code filtered} path
     * @return this update with the condition
     * @throws IllegalArgumentException if the filter is on another path, or this update's path has no such position
     */
    Update<D> where(Filter<D> elements);

    /** The update as JSON, in MongoDB's relaxed extended form. */
    default String toJson() {
        return toString();
    }
}
