package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.ActiveDocument;
import dev.databridge.Documents;
import dev.databridge.benchmarks.suite.peer.odm.By;
import dev.databridge.benchmarks.suite.peer.odm.Model;
import dev.databridge.benchmarks.suite.peer.odm.Models;
import dev.databridge.plan.Options;
import dev.databridge.query.Filter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Models that remember what is stored of them, where they are loaded to be changed; what is only made or found does not. */
final class ActiveModels<M extends ActiveDocument & Model> implements Models<M> {
    private final Documents<M> documents;
    private final Documents<M> plain;
    private final Supplier<M> maker;
    private final BiFunction<By, Object, Filter<M>> filter;

    ActiveModels(Documents<M> documents, Supplier<M> maker, BiFunction<By, Object, Filter<M>> filter) {
        this.documents = documents;
        this.plain = documents.with(Options.DEFAULT.withTracking(false));
        this.maker = maker;
        this.filter = filter;
    }

    @Override
    public Object create(Document values) {
        M model = maker.get();
        model.fill(values);
        return plain.insert(model);
    }

    @Override
    public List<M> load() {
        return documents.find().toList();
    }

    @Override
    public Object update(M model, String value) {
        model.change(value);
        model.save();
        return model;
    }

    @Override
    public @Nullable M find(By by, Object value) {
        return plain.findOne(filter.apply(by, value)).orElse(null);
    }
}
