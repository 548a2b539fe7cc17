package dev.databridge.benchmarks.state;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps nothing, and asks the document what was set. */
final class Flags<T extends Flagged> extends Contender<T, Set<Object>> {
    private static final Set<Object> NOTHING = Set.of();

    private Collected collected = Collected.nothing();

    Flags(Sample<T> sample) {
        super(sample);
    }

    @Override
    Set<Object> remember(T document) {
        return NOTHING;
    }

    @Override
    @Nullable
    Changes<Set<Object>> changes(T document, Set<Object> remembered) {
        document.takeChanges(collected.difference());
        if (collected.update().isEmpty()) {
            return null;
        }
        Changes<Set<Object>> changes = new Changes<>(collected.update().build(null), NOTHING);
        collected = Collected.nothing();
        return changes;
    }
}
