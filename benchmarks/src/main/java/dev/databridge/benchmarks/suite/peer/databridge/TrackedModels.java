package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.Documents;
import dev.databridge.Tracked;
import dev.databridge.benchmarks.suite.peer.odm.By;
import dev.databridge.benchmarks.suite.peer.odm.Model;
import dev.databridge.benchmarks.suite.peer.odm.Models;
import dev.databridge.query.Filter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Models of the classes that all mappers share: holders remember what is stored of those that are loaded to be changed. */
record TrackedModels<M extends Model>(
        Documents<M> documents, Supplier<M> maker, BiFunction<By, Object, Filter<M>> filter)
        implements Models<Tracked<M>, M> {
    @Override
    public Object create(Document values) {
        M model = maker.get();
        model.fill(values);
        return documents.insert(model);
    }

    @Override
    public List<Tracked<M>> load() {
        return documents.find().tracked().toList();
    }

    @Override
    public Object update(Tracked<M> model, String value) {
        model.value().change(value);
        return model.save();
    }

    @Override
    public @Nullable M find(By by, Object value) {
        return documents.findOne(filter.apply(by, value)).orElse(null);
    }
}
