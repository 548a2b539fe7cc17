package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.DataBridge;
import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.SystemName;
import dev.databridge.benchmarks.suite.Workplace;
import dev.databridge.benchmarks.suite.peer.Shelf;
import dev.databridge.benchmarks.suite.peer.Versions;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** data-bridge, with its defaults. */
@SystemName("data-bridge")
public final class DataBridgeContestant implements Contestant {
    private @Nullable DataBridge bridge;
    private @Nullable Shelf shelf;

    @Override
    public String version() {
        return Versions.of("data-bridge");
    }

    @Override
    public void connect(Workplace workplace) {
        DataBridge opened = DataBridge.connect(workplace.uri(), workplace.database());
        bridge = opened;
        opened.ping();
        shelf = new Shelf(opened.driverClient().getDatabase(workplace.database()), "people", "wide", workplace.data());
    }

    @Override
    public Map<String, Supplier<Operation>> operations() {
        DataBridge opened = Objects.requireNonNull(bridge, "connect first");
        Shelf people = Objects.requireNonNull(shelf, "connect first");
        Map<String, Supplier<Operation>> operations = new HashMap<>();
        new Inserts(opened, people).addTo(operations);
        new Finds(opened, people).addTo(operations);
        new Updates(opened, people).addTo(operations);
        new Saves(opened, people).addTo(operations);
        new OdmTasks(opened, people).addTo(operations);
        return operations;
    }

    @Override
    public void close() {
        if (bridge != null) {
            bridge.close();
        }
    }
}
