package dev.databridge.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is streamed and what is sent in bulk needs no more heap the more documents there are. The client has a process of its
 * own, whose heap would not even hold the documents; the server is here, or that of {@code MONGODB_URI}.
 */
class ConstantHeapTest {
    private static final int HEAP_MEGABYTES = 64;
    /** More than the three batches of 10,000 that inserts hold. */
    private static final int FEW = 40_000;

    private static final int MANY = 300_000;

    /** 23 bytes of each that is more; runs of as many differ by 4 MB. */
    private static final long GROWTH = 6_000_000;

    private static final List<String> TASKS = List.of(HeldHeap.INSERT, HeldHeap.STREAM, HeldHeap.SAVE, HeldHeap.LIST);

    private static List<HeldHeap> held;

    @BeforeAll
    static void measure() throws IOException {
        String given = System.getenv().getOrDefault("MONGODB_URI", "");
        MongoServer embedded = given.isEmpty() ? new MongoServer(new MemoryBackend()) : null;
        try {
            String uri = embedded == null ? given : embedded.bindAndGetConnectionString();
            String database = "databridge_test_" + UUID.randomUUID().toString().substring(0, 8);
            held = HeldHeap.measure(HeldHeap.BRIDGE, uri, database, HEAP_MEGABYTES, TASKS, List.of(FEW, MANY));
        } finally {
            if (embedded != null) {
                embedded.shutdownNow();
            }
        }
        MemoryReport.add(
                "Heap held at once, of " + HEAP_MEGABYTES + " MB",
                held.stream().map(HeldHeap::toString).toList());
    }

    private static long bytes(String task, int documents) {
        return held.stream()
                .filter(each -> each.task().equals(task) && each.documents() == documents)
                .mapToLong(HeldHeap::bytes)
                .findFirst()
                .orElseThrow();
    }

    /** One whose heap grows with the documents would hold seven times as much; one that keeps their ids alone, 7 MB more. */
    @ParameterizedTest
    @ValueSource(strings = {HeldHeap.INSERT, HeldHeap.STREAM, HeldHeap.SAVE})
    void manyTimesTheDocumentsHoldNoMore(String task) {
        assertThat(bytes(task, MANY)).isLessThan(bytes(task, FEW) + GROWTH);
    }

    @Test
    void aListOfThemIsSeen() {
        assertThat(bytes(HeldHeap.LIST, FEW)).isGreaterThan(FEW * 500L);
    }
}
