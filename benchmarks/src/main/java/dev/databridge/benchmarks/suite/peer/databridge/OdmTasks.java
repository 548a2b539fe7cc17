package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.DataBridge;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.peer.Shelf;
import dev.databridge.benchmarks.suite.peer.odm.By;
import dev.databridge.benchmarks.suite.peer.odm.Large;
import dev.databridge.benchmarks.suite.peer.odm.Large_;
import dev.databridge.benchmarks.suite.peer.odm.Model;
import dev.databridge.benchmarks.suite.peer.odm.Nested;
import dev.databridge.benchmarks.suite.peer.odm.Nested_;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import dev.databridge.benchmarks.suite.peer.odm.Small;
import dev.databridge.benchmarks.suite.peer.odm.Small_;
import dev.databridge.query.Filter;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.bson.types.ObjectId;

/** The tasks of the specification for object mappers. */
final class OdmTasks {
    private final DataBridge bridge;
    private final Shelf shelf;

    OdmTasks(DataBridge bridge, Shelf shelf) {
        this.bridge = bridge;
        this.shelf = shelf;
    }

    void addTo(Map<String, Supplier<Operation>> operations) {
        operations.putAll(new OdmOperations(shelf.database(), shelf.data())
                .small(() -> models(Small.class, Small::new, OdmTasks::small), Small::document)
                .large(() -> models(Large.class, Large::new, (by, value) -> Large_.id.eq((ObjectId) value)))
                .nested(() -> models(Nested.class, Nested::new, OdmTasks::nested), Nested::document)
                .toMap());
    }

    private <M extends Model> TrackedModels<M> models(
            Class<M> type, Supplier<M> maker, BiFunction<By, Object, Filter<M>> filter) {
        return new TrackedModels<>(bridge.documents(type), maker, filter);
    }

    private static Filter<Small> small(By by, Object value) {
        ObjectId id = (ObjectId) value;
        return by == By.ID ? Small_.id.eq(id) : Small_.fieldFk.eq(id);
    }

    private static Filter<Nested> nested(By by, Object value) {
        String uniqueId = (String) value;
        return by == By.PART
                ? Nested_.embeddedStrDoc1().uniqueId.eq(uniqueId)
                : Nested_.embeddedStrDocArray().any().uniqueId.eq(uniqueId);
    }
}
