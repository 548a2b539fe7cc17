package dev.databridge.plan;

import com.mongodb.client.model.Collation;
import java.time.Duration;
import java.util.Objects;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * How the server is to run a query.
 *
 * @param hint the index to use, as its name or its keys, or null
 * @param maxTime how long the server may work on it, at least a millisecond, or null
 * @param collation how text is compared, or null for the collection's way
 * @param comment what the server's log and profiler show, or null
 */
public record QuerySettings(
        @Nullable BsonValue hint,
        @Nullable Duration maxTime,
        @Nullable Collation collation,
        @Nullable String comment) {
    /** Nothing is set. */
    public static final QuerySettings DEFAULT = new QuerySettings(null, null, null, null);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the hint is neither name nor document, or the time is below a millisecond or
     *     above {@code Integer.MAX_VALUE} milliseconds
     */
    public QuerySettings {
        if (hint != null && !hint.isString() && !hint.isDocument()) {
            throw new IllegalArgumentException(
                    "hint is of type " + hint.getBsonType() + ", must be an index's name or keys");
        }
        Options.checkMillis("maxTime", maxTime);
    }

    /** The same with another hint. */
    public QuerySettings withHint(BsonValue index) {
        return new QuerySettings(Objects.requireNonNull(index, "index"), maxTime, collation, comment);
    }

    /** The same with another limit of time. */
    public QuerySettings withMaxTime(Duration limit) {
        return new QuerySettings(hint, Objects.requireNonNull(limit, "limit"), collation, comment);
    }

    /** The same with another collation. */
    public QuerySettings withCollation(Collation other) {
        return new QuerySettings(hint, maxTime, Objects.requireNonNull(other, "other"), comment);
    }

    /** The same with another comment. */
    public QuerySettings withComment(String text) {
        return new QuerySettings(hint, maxTime, collation, Objects.requireNonNull(text, "text"));
    }
}
