package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.Documents;
import dev.databridge.Tracked;
import dev.databridge.benchmarks.suite.peer.odm.By;
import dev.databridge.benchmarks.suite.peer.odm.Large;
import dev.databridge.benchmarks.suite.peer.odm.Large_;
import dev.databridge.benchmarks.suite.peer.odm.Models;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Large models of the class that all mappers share; holders remember what is stored of those that are loaded. */
record TrackedLarge(Documents<Large> documents) implements Models<Tracked<Large>> {
    @Override
    public Object create(Document values) {
        Large model = new Large();
        model.fill(values);
        return documents.insert(model);
    }

    @Override
    public List<Tracked<Large>> load() {
        return documents.find().tracked().toList();
    }

    @Override
    public Object update(Tracked<Large> model, String value) {
        model.value().change(value);
        return model.save();
    }

    @Override
    public @Nullable Tracked<Large> find(By by, Object value) {
        return documents.find(Large_.id.eq((ObjectId) value)).tracked().first().orElse(null);
    }
}
