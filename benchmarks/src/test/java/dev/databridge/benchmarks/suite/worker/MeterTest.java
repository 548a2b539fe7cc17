package dev.databridge.benchmarks.suite.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MeterTest {
    private static final int BYTES = 10_000_000;

    private final AtomicReference<byte[]> kept = new AtomicReference<>();

    @Test
    void countsTheCallingThread() {
        Meter meter = new Meter();
        meter.start();
        kept.set(new byte[BYTES]);
        meter.stop();
        assertThat(meter.allocatedBytes()).isBetween((long) BYTES, BYTES + 1_000_000L);
        assertThat(meter.cpuNanos()).isPositive();
    }

    @Test
    void countsAThreadThatEndedMeanwhile() throws InterruptedException {
        Meter meter = new Meter();
        CountDownLatch allocated = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            kept.set(new byte[BYTES]);
            allocated.countDown();
            await(seen);
        });
        meter.start();
        other.start();
        allocated.await();
        meter.lookAgain();
        seen.countDown();
        other.join();
        meter.stop();
        assertThat(meter.allocatedBytes()).isBetween((long) BYTES, BYTES + 1_000_000L);
    }

    @Test
    void leavesOutWhatWasBefore() {
        kept.set(new byte[BYTES]);
        Meter meter = new Meter();
        meter.start();
        meter.stop();
        assertThat(meter.allocatedBytes()).isLessThan(1_000_000);
    }

    @Test
    void countsNothingAfterTheStop() {
        Meter meter = new Meter();
        meter.start();
        meter.stop();
        long bytes = meter.allocatedBytes();
        kept.set(new byte[BYTES]);
        meter.lookAgain();
        assertThat(meter.allocatedBytes()).isEqualTo(bytes);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }
}
