package dev.databridge.internal.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripedPoolTest {
    @Test
    void lendsTheSameObjectAgain() {
        StripedPool<Object> pool = new StripedPool<>(Object::new);
        Object first = pool.borrow();
        pool.giveBack(first);
        assertThat(pool.borrow()).isSameAs(first);
    }

    @Test
    void neverLendsAnObjectTwice() {
        StripedPool<Object> pool = new StripedPool<>(Object::new);
        assertThat(pool.borrow()).isNotSameAs(pool.borrow());
    }

    @Test
    void dropsWhatItHasNoRoomFor() {
        StripedPool<Object> pool = new StripedPool<>(Object::new);
        Object first = pool.borrow();
        Object second = pool.borrow();
        pool.giveBack(first);
        pool.giveBack(second);
        assertThat(pool.size()).isEqualTo(1);
        assertThat(pool.borrow()).isSameAs(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2, 3, 64, 100_000})
    void hasAPowerOfTwoOfSlots(int processors) {
        int capacity = new StripedPool<>(Object::new, processors).capacity();
        assertThat(Integer.bitCount(capacity)).isEqualTo(1);
        assertThat(capacity).isBetween(4, 1024);
    }

    @Test
    void manyThreadsNeverHoldTheSameObject() throws Exception {
        StripedPool<AtomicInteger> pool = new StripedPool<>(AtomicInteger::new, 1);
        int threads = 32;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> clashes = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                clashes.add(executor.submit(() -> clashes(pool, start)));
            }
            start.countDown();
            for (Future<Integer> clash : clashes) {
                assertThat(clash.get()).isZero();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(pool.size()).isBetween(1, pool.capacity());
    }

    private static int clashes(StripedPool<AtomicInteger> pool, CountDownLatch start) throws InterruptedException {
        start.await();
        int clashes = 0;
        for (int i = 0; i < 5_000; i++) {
            AtomicInteger object = pool.borrow();
            if (object.incrementAndGet() != 1) {
                clashes++;
            }
            Thread.onSpinWait();
            object.decrementAndGet();
            pool.giveBack(object);
        }
        return clashes;
    }
}
