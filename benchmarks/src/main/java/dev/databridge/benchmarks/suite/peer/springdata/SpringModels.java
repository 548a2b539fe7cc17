package dev.databridge.benchmarks.suite.peer.springdata;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.databridge.benchmarks.suite.peer.odm.By;
import dev.databridge.benchmarks.suite.peer.odm.Model;
import dev.databridge.benchmarks.suite.peer.odm.Models;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Models by the template: inserted, saved whole, found by queries. */
record SpringModels<M extends Model>(MongoTemplate template, Class<M> type, Supplier<M> maker) implements Models<M, M> {
    @Override
    public Object create(Document values) {
        M model = maker.get();
        model.fill(values);
        return template.insert(model);
    }

    @Override
    public List<M> load() {
        return template.findAll(type);
    }

    @Override
    public Object update(M model, String value) {
        model.change(value);
        return template.save(model);
    }

    @Override
    public @Nullable M find(By by, Object value) {
        return template.findOne(query(where(by.property()).is(value)), type);
    }
}
