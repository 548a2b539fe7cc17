package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.Documents;
import dev.databridge.test.DataBridgeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

@DataBridgeTest
class VirtualThreadsTest {
    private static final int THREADS = 200;

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads came with JDK 21")
    void storesAndFindsFromManyVirtualThreads(Documents<Person> people) throws Exception {
        ExecutorService threads = virtualThreads();
        try {
            List<Future<String>> names = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                String name = "person " + i;
                names.add(threads.submit(() -> {
                    Person stored = people.insert(new Person(name, 1));
                    return people.get(stored.id).orElseThrow().name;
                }));
            }
            for (int i = 0; i < THREADS; i++) {
                assertThat(names.get(i).get(60, TimeUnit.SECONDS)).isEqualTo("person " + i);
            }
            assertThat(people.count()).isEqualTo(THREADS);
        } finally {
            threads.shutdownNow();
        }
    }

    /** By name, because these tests are compiled for JDK 17. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }
}
