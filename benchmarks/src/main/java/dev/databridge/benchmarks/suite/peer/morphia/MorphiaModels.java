package dev.databridge.benchmarks.suite.peer.morphia;

import static dev.morphia.query.filters.Filters.eq;

import dev.databridge.benchmarks.suite.peer.odm.By;
import dev.databridge.benchmarks.suite.peer.odm.Model;
import dev.databridge.benchmarks.suite.peer.odm.Models;
import dev.morphia.Datastore;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Models by the datastore: inserted, saved whole, found by filters. */
record MorphiaModels<M extends Model>(Datastore datastore, Class<M> type, Supplier<M> maker) implements Models<M, M> {
    @Override
    public Object create(Document values) {
        M model = maker.get();
        model.fill(values);
        datastore.insert(model);
        return model;
    }

    @Override
    public List<M> load() {
        return datastore.find(type).iterator().toList();
    }

    @Override
    public Object update(M model, String value) {
        model.change(value);
        return datastore.save(model);
    }

    @Override
    public @Nullable M find(By by, Object value) {
        return datastore.find(type).filter(eq(by.stored(), value)).first();
    }
}
