package dev.databridge;

import dev.databridge.plan.QuerySettings;
import dev.databridge.plan.UpdatePlan;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import org.bson.RawBsonDocument;

/**
 * Finds the updates that are the same for several documents, byte for byte and with the same conditions.
 *
 * @param groups updates of several documents each, cut where the list of ids would become too long
 * @param others the documents whose update no other one has, and those that are sent whole
 */
record SameUpdates<T>(List<Group<T>> groups, List<SaveTask<T>> others) {
    /** The ids of one update; measured: with a thousand of them, servers take longer per document, not shorter. */
    private static final int MOST_IDS = 200;

    /**
     * One update of several documents.
     *
     * @param plan updates all of them
     * @param tasks the documents
     */
    record Group<T>(UpdatePlan plan, List<SaveTask<T>> tasks) {}

    private record Key(ByteBuffer update, Set<String> parts) {}

    static <T> SameUpdates<T> of(DocumentContext<T> context, List<SaveTask<T>> tasks) {
        SameUpdates<T> result = new SameUpdates<>(new ArrayList<>(), new ArrayList<>());
        Map<Key, List<SaveTask<T>>> byUpdate = new LinkedHashMap<>();
        for (SaveTask<T> task : tasks) {
            if (task.save().isWhole()) {
                result.others.add(task);
            } else {
                byUpdate.computeIfAbsent(key(task.save()), key -> new ArrayList<>(1))
                        .add(task);
            }
        }
        for (List<SaveTask<T>> same : byUpdate.values()) {
            if (same.size() == 1) {
                result.others.add(same.get(0));
            } else {
                result.addGroups(context, same);
            }
        }
        return result;
    }

    private static Key key(PendingSave<?> save) {
        RawBsonDocument update = save.update();
        return new Key(
                ByteBuffer.wrap(update.getBackingArray(), update.getByteOffset(), update.getByteLength()),
                save.parts());
    }

    private void addGroups(DocumentContext<T> context, List<SaveTask<T>> same) {
        PendingSave<T> first = same.get(0).save();
        ListIterator<Object> ids =
                same.stream().map(task -> task.save().id()).toList().listIterator();
        while (ids.hasNext()) {
            int from = ids.nextIndex();
            RawBsonDocument filter = Ids.nextFilter(
                    context.codec(), ids, MOST_IDS, writer -> WriteFilter.writeDocuments(writer, first.parts()));
            UpdatePlan plan = new UpdatePlan(
                    context.namespace(),
                    filter,
                    first.update(),
                    List.of(),
                    true,
                    false,
                    QuerySettings.DEFAULT,
                    context.options());
            groups.add(new Group<>(plan, same.subList(from, ids.nextIndex())));
        }
    }
}
