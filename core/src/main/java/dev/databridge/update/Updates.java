package dev.databridge.update;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.query.internal.Values;
import dev.databridge.update.internal.Conflicts;
import dev.databridge.update.internal.UpdateWriter;
import java.util.List;
import java.util.Objects;
import org.bson.RawBsonDocument;

/** Puts the changes of several fields together as one update. */
public final class Updates {
    private Updates() {}

    /**
     * Writes {@code {$set: {…}, $inc: {…}}} as one document: the outermost one, or the value of the name just written.
     *
     * <p>Operators come in the order of their first use, fields in the order given.
     *
     * @param writer an empty writer, or one that has just been given a name
     * @param updates at least one
     * @throws IllegalArgumentException if there is none, two of them are on the same field or on a field and its parent, or a
     *     {@code filtered} position has no condition or two
     */
    public static <D> void write(BsonByteWriter writer, List<? extends Update<? super D>> updates) {
        Conflicts.check(updates);
        UpdateWriter.write(writer, updates);
    }

    /** The updates as one document of the driver; see {@link #write}. */
    public static <D> RawBsonDocument toBson(List<? extends Update<? super D>> updates) {
        Conflicts.check(updates);
        return UpdateWriter.encode(updates);
    }

    /**
     * The conditions on array elements that the updates carry, each once.
     *
     * @param updates any updates
     * @return the {@code arrayFilters} of the command; empty if there is none
     */
    public static <D> List<RawBsonDocument> arrayFilters(List<? extends Update<? super D>> updates) {
        return haveArrayFilters(updates) ? collectArrayFilters(updates) : List.of();
    }

    /** Most have none, and cost nothing here. */
    private static boolean haveArrayFilters(List<? extends Update<?>> updates) {
        for (Update<?> update : Objects.requireNonNull(updates, "updates")) {
            if (update == null || !update.arrayFilters().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<RawBsonDocument> collectArrayFilters(List<? extends Update<?>> updates) {
        return Values.all("updates", updates).stream()
                .flatMap(update -> update.arrayFilters().stream())
                .distinct()
                .toList();
    }
}
