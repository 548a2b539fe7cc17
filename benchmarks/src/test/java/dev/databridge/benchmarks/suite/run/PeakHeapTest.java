package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import org.junit.jupiter.api.Test;

/** What is held itself is the matter of ConstantHeapTest. */
class PeakHeapTest {
    private static PeakHeap measured(String uri, String only) {
        PeakHeap heap = new PeakHeap(Arguments.parse("--uri", uri, "--only", only));
        heap.measure("driver-document");
        return heap;
    }

    @Test
    void hasAFigureForWhatIsWanted() {
        MongoServer server = new MongoServer(new MemoryBackend());
        try {
            PeakHeap heap = measured(server.bindAndGetConnectionString(), "stream-peak-heap");
            assertThat(heap.remarks()).isEmpty();
            assertThat(heap.figures())
                    .extracting(Figure::op, Figure::system, Figure::n)
                    .containsExactly(tuple("stream-peak-heap", "driver-document", 40_000L));
            assertThat(heap.figures().get(0).bytes()).isPositive();
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void aFailureIsNamedForEachThatIsWanted() {
        PeakHeap heap = measured("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100", "peak-heap");
        assertThat(heap.figures()).isEmpty();
        assertThat(heap.remarks())
                .extracting(Remark::op, Remark::system)
                .containsExactly(
                        tuple("stream-peak-heap", "driver-document"), tuple("bulk-peak-heap", "driver-document"));
        assertThat(heap.remarks())
                .allSatisfy(remark ->
                        assertThat(remark.text()).startsWith("failed: ").contains("MongoTimeoutException"));
    }
}
