package dev.databridge.state.internal;

import dev.databridge.bson.ReadNotes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known to be stored of one object.
 *
 * @param skeleton what the codec remembers of its fields
 * @param absent the dotted paths of documents that the object has and the database has not
 * @param duplicate the path of a field that is stored several times, or null
 * @param loaded the dotted paths that were loaded, or null if all were
 */
public record Snapshot(
        Object skeleton,
        Set<String> absent,
        @Nullable String duplicate,
        @Nullable Set<String> loaded) {
    /** Everything is known, and stored as the object has it. */
    public static Snapshot of(Object skeleton) {
        return new Snapshot(skeleton, Set.of(), null, null);
    }

    /** As it was read, with what the reader noted. */
    public static Snapshot of(Object skeleton, @Nullable ReadNotes notes, @Nullable Set<String> loaded) {
        return notes == null
                ? new Snapshot(skeleton, Set.of(), null, loaded)
                : new Snapshot(skeleton, notes.absent(), notes.duplicate(), loaded);
    }

    /** What is known once the changes to these paths are stored. */
    public Snapshot after(Object newSkeleton, Set<String> setPaths) {
        if (absent.isEmpty()) {
            return new Snapshot(newSkeleton, absent, duplicate, loaded);
        }
        Set<String> stillAbsent = new HashSet<>(absent);
        stillAbsent.removeIf(path -> setPaths.stream().anyMatch(set -> path.equals(set) || path.startsWith(set + '.')));
        return new Snapshot(newSkeleton, Set.copyOf(stillAbsent), duplicate, loaded);
    }
}
