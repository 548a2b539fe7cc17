package dev.databridge;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Finds documents by their ids, each id once, and puts them into the order of the ids. */
final class ManyById {
    private ManyById() {}

    /**
     * The documents in the order of the ids, without those that are missing.
     *
     * @param find finds the documents that match a filter
     */
    static <T> List<T> of(DocumentContext<T> context, Iterable<?> ids, Function<RawBsonDocument, List<T>> find) {
        Map<ByteBuffer, Object> distinct = new LinkedHashMap<>();
        List<ByteBuffer> wanted = new ArrayList<>();
        for (Object id : ids) {
            ByteBuffer key = Ids.key(context.codec(), id);
            wanted.add(key);
            distinct.put(key, id);
        }
        Map<ByteBuffer, T> found = new HashMap<>();
        for (RawBsonDocument filter : Ids.filters(context.codec(), distinct.values())) {
            for (T document : find.apply(filter)) {
                found.put(Ids.key(context.codec(), context.idOf(document, "getMany")), document);
            }
        }
        return inOrder(wanted, found);
    }

    private static <T> List<T> inOrder(List<ByteBuffer> wanted, Map<ByteBuffer, T> found) {
        List<T> documents = new ArrayList<>(found.size());
        for (ByteBuffer key : wanted) {
            @Nullable T document = found.get(key);
            if (document != null) {
                documents.add(document);
            }
        }
        return documents;
    }
}
