package dev.databridge.blackbox.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.Documents;
import dev.databridge.test.DataBridgeTest;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A million documents are loaded, each remembers what is stored, some change and are saved, and the heap stays as it is. */
@DataBridgeTest
class StateSoakTest {
    private static final int DOCUMENTS = 20_000;
    private static final int PASSES = 50;
    private static final int CHANGED_OF = 50;
    private static final int PASSES_BETWEEN_LOOKS = 5;

    /** What the heap may grow by, in bytes: 16 for each document that was loaded, where one state of a trip takes 450. */
    private static final long BOUND = 16L * DOCUMENTS * PASSES;

    private final List<Long> used = new ArrayList<>();
    private int loaded;
    private int remembered;
    private int saved;

    @Test
    void aMillionDocumentsPassAtConstantHeap(Documents<Trip> trips) {
        trips.insertMany(
                IntStream.range(0, DOCUMENTS).mapToObj(StateSoakTest::trip).toList());
        for (int pass = 1; pass <= PASSES; pass++) {
            saveSome(trips, pass);
        }
        assertThat(remembered).isEqualTo(1_000_000);
        assertThat(saved).isEqualTo(20_000);
        assertThat(used).hasSize(PASSES / PASSES_BETWEEN_LOOKS + 1);
        assertThat(used).as("bytes after each collection").allMatch(each -> each < used.get(0) + BOUND);
        assertThat(trips.find(Trip_.delay.eq(PASSES)).count()).isEqualTo(DOCUMENTS / CHANGED_OF);
    }

    private static Trip trip(int number) {
        Trip trip = new Trip();
        trip.name = "trip " + number;
        trip.remarks.add("on time");
        trip.first.carrier = "Air Example";
        return trip;
    }

    private void saveSome(Documents<Trip> trips, int pass) {
        List<Trip> changed = new ArrayList<>();
        trips.find().forEach(trip -> {
            loaded++;
            remembered += trip.hasChanges() ? 0 : 1; // true if nothing is remembered
            if (loaded % CHANGED_OF == 0) {
                trip.delay = pass;
                changed.add(trip);
            }
            if (loaded % DOCUMENTS == DOCUMENTS / 2 && (pass == 1 || pass % PASSES_BETWEEN_LOOKS == 0)) {
                used.add(usedAfterCollection()); // in the middle: the states of a batch are alive
            }
        });
        saved += trips.saveAll(changed).done();
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
