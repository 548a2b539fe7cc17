package dev.databridge.benchmarks.suite.peer.springdata;

import dev.databridge.benchmarks.suite.peer.Numbers;
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
    public int number(Wide wide) {
        return Numbers.of(wide.id);
    }

    @Override
    public void change(Wide wide, int value) {
        wide.f0 = value;
    }

    @Override
    public Object save(Wide wide) {
        return template.save(wide);
    }
}
