package dev.databridge.benchmarks.suite.peer.morphia;

import dev.databridge.benchmarks.suite.peer.Saves;
import dev.morphia.Datastore;
import java.util.List;

/** Saves wide documents. */
record MorphiaWideSaves(Datastore datastore) implements Saves<Wide> {
    @Override
    public List<Wide> load() {
        return datastore.find(Wide.class).iterator().toList();
    }

    @Override
    public void change(Wide wide, int value) {
        wide.f0 = value;
    }

    @Override
    public void save(Wide wide) {
        datastore.save(wide);
    }
}
