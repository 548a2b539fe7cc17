package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.Tracked;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.peer.Shelf;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Changes objects that were loaded, and saves what changed: data-bridge finds it out. */
final class Saves {
    private final Shelf shelf;
    private final Documents<Traveller> travellers;
    private final Documents<Wide> wide;

    Saves(DataBridge bridge, Shelf shelf) {
        this.shelf = shelf;
        this.travellers = bridge.documents(Traveller.class);
        this.wide = bridge.documents(Wide.class);
    }

    void addTo(Map<String, Supplier<Operation>> operations) {
        operations.put("save-one-field-small", () -> shelf.save(this::load, Saves::saveOne));
        operations.put(
                "save-one-field-200",
                () -> shelf.saveWide(() -> wide.find().tracked().toList(), Saves::saveWide));
        operations.put(
                "bulk-update-1000",
                () -> shelf.save(this::load, (loaded, i, earlier) -> {
                    for (int k = 0; k < Shelf.STORED; k++) {
                        loaded.get(k).age = 1000 + 1000 * earlier + k;
                    }
                    travellers.saveAll(loaded);
                }));
        operations.put(
                "save-all-same-1000",
                () -> shelf.save(this::load, (loaded, i, earlier) -> {
                    loaded.forEach(traveller -> traveller.age = 1000 + earlier);
                    travellers.saveAll(loaded);
                }));
        operations.put(
                "save-all-tenth-1000",
                () -> shelf.save(this::load, (loaded, i, earlier) -> {
                    for (int k = 0; k < Shelf.STORED; k += 10) {
                        loaded.get(k).age = 1000 + 1000 * earlier + k;
                    }
                    travellers.saveAll(loaded);
                }));
    }

    private List<Traveller> load() {
        return travellers.find().toList();
    }

    private static void saveOne(List<Traveller> loaded, int index, int earlier) {
        Traveller traveller = loaded.get(index % Shelf.STORED);
        traveller.age = 1000 + earlier;
        traveller.save();
    }

    private static void saveWide(List<Tracked<Wide>> loaded, int index, int earlier) {
        Tracked<Wide> document = loaded.get(index % DataSet.WIDE);
        document.value().f0 = 1000 + earlier;
        document.save();
    }
}
