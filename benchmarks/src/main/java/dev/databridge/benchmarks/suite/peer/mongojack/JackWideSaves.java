package dev.databridge.benchmarks.suite.peer.mongojack;

import dev.databridge.benchmarks.suite.peer.Saves;
import java.util.ArrayList;
import java.util.List;
import org.mongojack.JacksonMongoCollection;

/** Saves wide documents. */
record JackWideSaves(JacksonMongoCollection<Wide> documents) implements Saves<Wide> {
    @Override
    public List<Wide> load() {
        return documents.find().into(new ArrayList<>());
    }

    @Override
    public void change(Wide wide, int value) {
        wide.f0 = value;
    }

    @Override
    public void save(Wide wide) {
        documents.save(wide);
    }
}
