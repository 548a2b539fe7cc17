package dev.databridge.benchmarks.suite.peer.springdata;

import dev.databridge.benchmarks.suite.peer.Saves;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Saves wide documents. */
record SpringWideSaves(MongoTemplate template) implements Saves<Wide> {
    @Override
    public List<Wide> load() {
        return template.findAll(Wide.class);
    }

    @Override
    public void change(Wide wide, int value) {
        wide.f0 = value;
    }

    @Override
    public void save(Wide wide) {
        template.save(wide);
    }
}
