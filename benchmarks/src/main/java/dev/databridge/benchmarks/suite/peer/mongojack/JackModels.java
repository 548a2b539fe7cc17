package dev.databridge.benchmarks.suite.peer.mongojack;

import static com.mongodb.client.model.Filters.eq;

import dev.databridge.benchmarks.suite.peer.odm.By;
import dev.databridge.benchmarks.suite.peer.odm.Model;
import dev.databridge.benchmarks.suite.peer.odm.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mongojack.JacksonMongoCollection;

/** Models by MongoJack's collection: inserted, saved whole, found by filters. */
record JackModels<M extends Model>(JacksonMongoCollection<M> models, Supplier<M> maker) implements Models<M, M> {
    @Override
    public Object create(Document values) {
        M model = maker.get();
        model.fill(values);
        return models.insertOne(model);
    }

    @Override
    public List<M> load() {
        return models.find().into(new ArrayList<>());
    }

    @Override
    public Object update(M model, String value) {
        model.change(value);
        return models.save(model);
    }

    @Override
    public @Nullable M find(By by, Object value) {
        return models.findOne(eq(by.stored(), value));
    }
}
