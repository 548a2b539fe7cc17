package dev.databridge.update.internal;

import dev.databridge.query.internal.ElementFilters;
import dev.databridge.update.Update;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds updates that cannot be sent as one. */
public final class Conflicts {
    private static final Pattern IDENTIFIER = Pattern.compile("\\$\\[([^\\]]+)\\]");

    private final Map<String, Update<?>> byPath = new HashMap<>();
    private final Map<String, Update<?>> byParent = new HashMap<>();

    private Conflicts() {}

    /**
     * Checks a list.
     *
     * @throws IllegalArgumentException if it is empty, or two of its updates touch the same field, or a position has no or
     *     more than one condition
     */
    public static void check(List<? extends Update<?>> updates) {
        boolean havePositions = false;
        for (Update<?> update : Objects.requireNonNull(updates, "updates")) {
            if (update == null) {
                throw new IllegalArgumentException("one of the updates is null; leave it out");
            }
            havePositions |= hasPositions(update);
        }
        if (updates.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to update: give at least one update");
        }
        if (updates.size() > 1 || ((EncodedUpdate<?>) updates.get(0)).target() != null) {
            checkPaths(updates);
        }
        if (havePositions) {
            checkArrayFilters(updates);
        }
    }

    /** Most updates are of one plain field, and cost nothing here. */
    private static boolean hasPositions(Update<?> update) {
        return !update.arrayFilters().isEmpty() || update.path().contains("$[");
    }

    private static void checkPaths(List<? extends Update<?>> updates) {
        Conflicts conflicts = new Conflicts();
        for (Update<?> update : updates) {
            conflicts.add(update, update.path());
            String target = ((EncodedUpdate<?>) update).target();
            if (target != null) {
                conflicts.add(update, target);
            }
        }
    }

    private void add(Update<?> update, String path) {
        refuse(update, byParent.get(path));
        refuse(update, byPath.put(path, update));
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            String parent = path.substring(0, dot);
            refuse(update, byPath.get(parent));
            byParent.put(parent, update);
        }
    }

    private static void refuse(Update<?> update, @Nullable Update<?> other) {
        if (other != null) {
            throw new IllegalArgumentException("two updates of the same field: " + other + " and " + update
                    + "; the server takes only one per field, and none on both a field and its parent");
        }
    }

    private static void checkArrayFilters(List<? extends Update<?>> updates) {
        Map<String, Object> conditions = new HashMap<>();
        for (Update<?> update : updates) {
            update.arrayFilters().forEach(filter -> {
                String identifier = ElementFilters.identifier(filter);
                Object other = conditions.putIfAbsent(identifier, filter);
                if (other != null && !other.equals(filter)) {
                    throw new IllegalArgumentException("the position filtered(\"" + identifier
                            + "\") has two conditions: " + other + " and " + filter + "; combine them with Filter.and");
                }
            });
        }
        for (Update<?> update : updates) {
            Matcher matcher = IDENTIFIER.matcher(update.path());
            while (matcher.find()) {
                if (!conditions.containsKey(matcher.group(1))) {
                    throw new IllegalArgumentException(
                            "the update of '" + update.path() + "' does not say which elements" + " filtered(\""
                                    + matcher.group(1) + "\") means; add .where(a filter on the same path)");
                }
            }
        }
    }
}
