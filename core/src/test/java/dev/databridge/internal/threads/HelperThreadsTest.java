package dev.databridge.internal.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Exchanger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HelperThreadsTest {
    private final HelperThreads helpers = new HelperThreads(2);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void close() {
        release.countDown();
        helpers.close();
    }

    private void hold() {
        try {
            release.await();
        } catch (InterruptedException interruption) {
            throw new AssertionError(interruption);
        }
    }

    private static void offer(Exchanger<Thread> exchanger) {
        try {
            exchanger.exchange(Thread.currentThread());
        } catch (InterruptedException interruption) {
            throw new AssertionError(interruption);
        }
    }

    @Test
    void tasksRunOnDaemonsWithoutTheCallersThreadLocals() throws InterruptedException {
        InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
        local.set("the caller's");
        AtomicReference<String> seen = new AtomicReference<>("nothing ran");
        Exchanger<Thread> exchanger = new Exchanger<>();
        assertThat(helpers.tryRun(() -> {
                    seen.set(String.valueOf(local.get()));
                    offer(exchanger);
                }))
                .isTrue();
        Thread helper = exchanger.exchange(Thread.currentThread());
        assertThat(helper.isDaemon()).isTrue();
        assertThat(helper.getName()).isEqualTo(HelperThreads.NAME + 1);
        assertThat(seen).hasValue("null");
        local.remove();
    }

    @Test
    void whatNoThreadIsFreeForIsRefused() {
        assertThat(helpers.tryRun(this::hold)).isTrue();
        assertThat(helpers.tryRun(this::hold)).isTrue();
        assertThat(helpers.busy()).isEqualTo(2);
        assertThat(helpers.tryRun(() -> {
                    throw new AssertionError("was refused");
                }))
                .isFalse();
        assertThat(helpers.busy()).isEqualTo(2);
    }

    @Test
    void afterCloseNothingIsTakenAndThreadsEnd() throws InterruptedException {
        Exchanger<Thread> exchanger = new Exchanger<>();
        helpers.tryRun(() -> {
            offer(exchanger);
            hold();
        });
        Thread helper = exchanger.exchange(Thread.currentThread());
        helpers.close();
        helpers.close();
        assertThat(helpers.tryRun(this::hold)).isFalse();
        assertThat(helper.isAlive()).isTrue();
        release.countDown();
        helper.join(30_000);
        assertThat(helper.isAlive()).isFalse();
        assertThat(helpers.busy()).isZero();
    }

    @Test
    void threadsEndWhenTheyAreIdle() throws InterruptedException {
        Exchanger<Thread> exchanger = new Exchanger<>();
        helpers.tryRun(() -> offer(exchanger));
        Thread helper = exchanger.exchange(Thread.currentThread());
        helper.join(30_000);
        assertThat(helper.isAlive()).isFalse();
    }
}
