package dev.databridge.benchmarks.suite.peer.driver;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import dev.databridge.benchmarks.suite.peer.odm.By;
import dev.databridge.benchmarks.suite.peer.odm.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Models by the driver: inserted, found by filters; what changed in a loaded one the program knows.
 *
 * @param models where they are stored
 * @param shape what is to be known of one
 */
record DriverModels<M>(MongoCollection<M> models, Shape<M> shape) implements Models<M, M> {
    /**
     * What a model is.
     *
     * @param make makes one of plain values
     * @param id the id of one
     * @param change changes the one text that changes, as far as it can be changed
     * @param path of this text, as it is stored
     */
    record Shape<M>(Function<Document, M> make, Function<M, Object> id, BiConsumer<M, String> change, String path) {}

    @Override
    public Object create(Document values) {
        return models.insertOne(shape.make().apply(values));
    }

    @Override
    public List<M> load() {
        return models.find().into(new ArrayList<>());
    }

    @Override
    public Object update(M model, String value) {
        shape.change().accept(model, value);
        return models.updateOne(eq(shape.id().apply(model)), set(shape.path(), value));
    }

    @Override
    public @Nullable M find(By by, Object value) {
        return models.find(eq(by.stored(), value)).first();
    }
}
