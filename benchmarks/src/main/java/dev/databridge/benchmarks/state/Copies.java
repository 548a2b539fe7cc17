package dev.databridge.benchmarks.state;

import org.jspecify.annotations.Nullable;

/** Keeps a second object. */
final class Copies<T extends Copyable> extends Contender<T, Copyable> {
    private Collected collected = Collected.nothing();

    Copies(Sample<T> sample) {
        super(sample);
    }

    @Override
    Copyable remember(T document) {
        return document.copy();
    }

    @Override
    @Nullable
    Changes<Copyable> changes(T document, Copyable remembered) {
        document.difference(remembered, collected.difference());
        if (collected.update().isEmpty()) {
            return null;
        }
        Changes<Copyable> changes = new Changes<>(collected.update().build(null), document.copy());
        collected = Collected.nothing();
        return changes;
    }
}
