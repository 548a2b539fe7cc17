package dev.databridge.benchmarks.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.databridge.benchmarks.memory.MemoryReport;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what decision 0009 promises of the memory of tracked documents. */
class StateMemoryTest {
    /** Some fields more than the figures of 0009: 120, 168, 88, 1,728 and 296 bytes. */
    private static final Map<Kind, Long> MOST =
            Map.of(Kind.FLAT, 136L, Kind.WIDE, 192L, Kind.TEXT, 104L, Kind.ARRAYS, 1792L, Kind.NESTED, 320L);

    private static StateMemory memory;

    @BeforeAll
    static void measure() throws IOException {
        assumeTrue("64".equals(System.getProperty("sun.arch.data.model", "64")), "the figures are of 64 bits");
        memory = StateMemory.measure();
        MemoryReport.add("Bytes that tracking retains of a document", memory.lines());
    }

    @ParameterizedTest
    @EnumSource
    void theSkeletonStaysWithinItsBound(Kind kind) {
        assertThat(memory.retained(kind, Way.SKELETON)).isPositive().isLessThanOrEqualTo(MOST.get(kind));
    }

    @ParameterizedTest
    @EnumSource
    void theSkeletonRetainsLessThanTheBytes(Kind kind) {
        assertThat(14 * memory.retained(kind, Way.SKELETON)).isLessThan(10 * memory.retained(kind, Way.BYTES));
    }

    @ParameterizedTest
    @EnumSource
    void theSkeletonRetainsATenthOfTheTree(Kind kind) {
        assertThat(10 * memory.retained(kind, Way.SKELETON)).isLessThan(memory.retained(kind, Way.TREE));
    }

    @ParameterizedTest
    @EnumSource
    void theSkeletonAddsLessThanTheDocumentHas(Kind kind) {
        assertThat(2 * memory.retained(kind, Way.SKELETON)).isLessThan(memory.document(kind));
    }

    @Test
    void textsAreSharedWithTheDocument() {
        assertThat(50 * memory.retained(Kind.TEXT, Way.SKELETON)).isLessThan(memory.retained(Kind.TEXT, Way.BYTES));
    }

    @Test
    void listsAndMapsAreCopiedWithoutTheirValues() {
        assertThat(3 * memory.retained(Kind.ARRAYS, Way.SKELETON)).isLessThan(memory.retained(Kind.ARRAYS, Way.COPY));
    }

    @Test
    void whatSkeletonsRetainBeyondACopySaysWhatIsNotStored() {
        for (Kind kind : new Kind[] {Kind.FLAT, Kind.WIDE, Kind.TEXT, Kind.NESTED}) {
            assertThat(memory.retained(kind, Way.SKELETON) - memory.retained(kind, Way.COPY))
                    .as(kind.name())
                    .isLessThanOrEqualTo(32);
        }
    }
}
