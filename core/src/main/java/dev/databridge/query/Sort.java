package dev.databridge.query;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.query.internal.Names;
import dev.databridge.query.internal.Scratch;
import dev.databridge.query.internal.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.RawBsonDocument;

/**
 * By which field to order, and in which direction; several form a list of which the first counts most.
 *
 * <p>Made by a path's {@code asc()} and {@code desc()}.
 *
 * @param path the dotted stored path
 * @param ascending whether the least value comes first
 * @param <D> the document's type
 */
public record Sort<D>(String path, boolean ascending) {
    /**
     * Checks the path.
     *
     * @throws IllegalArgumentException if the path is empty or has a segment that is empty or begins with a dollar
     */
    public Sort {
        Names.requirePath(path);
    }

    /** Least values first, of a field that a stage of an aggregation made. */
    public static <D> Sort<D> asc(String path) {
        return new Sort<>(path, true);
    }

    /** Greatest values first, of a field that a stage of an aggregation made. */
    public static <D> Sort<D> desc(String path) {
        return new Sort<>(path, false);
    }

    /** The same field in the other direction. */
    public Sort<D> reversed() {
        return new Sort<>(path, !ascending);
    }

    /** Writes one field of the sort's document: the path and 1 or -1. */
    public void writeTo(BsonByteWriter writer) {
        writer.writeName(path);
        writer.writeInt(ascending ? 1 : -1);
    }

    /**
     * Writes a list as one document: the outermost one, or the value of the name just written.
     *
     * @param writer an empty writer, or one that has just been given a name
     * @param sorts the fields, the one that counts most first; at least one
     * @throws IllegalArgumentException if there is none, or a path comes twice
     */
    public static void write(BsonByteWriter writer, List<? extends Sort<?>> sorts) {
        List<Sort<?>> all = Values.all("sorts", sorts);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a sort needs at least one field");
        }
        Set<String> seen = new HashSet<>();
        int document = writer.startDocument();
        for (Sort<?> sort : all) {
            if (!seen.add(sort.path)) {
                throw new IllegalArgumentException("the sort names '" + sort.path + "' twice");
            }
            sort.writeTo(writer);
        }
        writer.endDocument(document);
    }

    /** A list of sorts as the driver takes it; see {@link #write}. */
    public static RawBsonDocument toBson(List<? extends Sort<?>> sorts) {
        BsonByteWriter writer = Scratch.take();
        write(writer, sorts);
        return new RawBsonDocument(Scratch.finish(writer));
    }

    @Override
    public String toString() {
        return toBson(List.of(this)).toJson();
    }
}
