package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.DataBridge;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.peer.Shelf;
import dev.databridge.benchmarks.suite.peer.odm.By;
import dev.databridge.benchmarks.suite.peer.odm.Large;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import dev.databridge.query.Filter;
import java.util.Map;
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
                .small(
                        () -> new ActiveModels<>(bridge.documents(OdmSmall.class), OdmSmall::new, OdmTasks::small),
                        OdmSmall::document)
                .large(() -> new TrackedLarge(bridge.documents(Large.class)))
                .nested(
                        () -> new ActiveModels<>(bridge.documents(OdmNested.class), OdmNested::new, OdmTasks::nested),
                        OdmNested::document)
                .toMap());
    }

    private static Filter<OdmSmall> small(By by, Object value) {
        ObjectId id = (ObjectId) value;
        return by == By.ID ? OdmSmall_.id.eq(id) : OdmSmall_.fieldFk.eq(id);
    }

    private static Filter<OdmNested> nested(By by, Object value) {
        String uniqueId = (String) value;
        return by == By.PART
                ? OdmNested_.embeddedStrDoc1().uniqueId.eq(uniqueId)
                : OdmNested_.embeddedStrDocArray().any().uniqueId.eq(uniqueId);
    }
}
