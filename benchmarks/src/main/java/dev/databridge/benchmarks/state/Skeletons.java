package dev.databridge.benchmarks.state;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.state.internal.Comparison;
import dev.databridge.state.internal.Snapshot;
import dev.databridge.state.internal.UpdateBuilder;
import org.jspecify.annotations.Nullable;

/** Keeps skeletons, as the library itself does it. */
final class Skeletons<T> extends Contender<T, Snapshot> {
    private final Comparison<T> comparison;

    Skeletons(Sample<T> sample) {
        super(sample);
        comparison = new Comparison<>(codec);
    }

    @Override
    BsonByteReader atStart() {
        BsonByteReader noting = super.atStart();
        noting.takeNotes();
        return noting;
    }

    @Override
    Snapshot remember(T document) {
        return Snapshot.of(codec.skeleton(document), reader.notes(), null);
    }

    @Override
    @Nullable
    Changes<Snapshot> changes(T document, Snapshot remembered) {
        if (!comparison.isChanged(remembered, document)) {
            return null;
        }
        Object skeleton = codec.skeleton(document);
        UpdateBuilder update = new UpdateBuilder();
        comparison.collect(remembered, document, update);
        return new Changes<>(update.build(null), remembered.after(skeleton, update.setPaths()));
    }
}
