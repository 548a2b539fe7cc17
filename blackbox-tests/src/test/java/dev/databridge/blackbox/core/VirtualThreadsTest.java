package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.DocumentLoader;
import dev.databridge.Documents;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads came with JDK 21")
    void readsAheadForMoreVirtualThreadsThanThereAreHelpers(Documents<Person> people) throws Exception {
        people.insertMany(
                IntStream.range(0, 300).mapToObj(i -> new Person("p" + i, i)).toList());
        ExecutorService threads = virtualThreads();
        try {
            List<Future<Integer>> sums = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                sums.add(threads.submit(() -> {
                    int[] sum = new int[1];
                    people.find().batchSize(50).forEach(person -> sum[0] += person.age);
                    return sum[0];
                }));
            }
            for (Future<Integer> sum : sums) {
                assertThat(sum.get(60, TimeUnit.SECONDS)).isEqualTo(300 * 299 / 2);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads came with JDK 21")
    void oneQueryServesManyVirtualThreads(TestDatabase database) throws Exception {
        ExecutorService threads = virtualThreads();
        try (Observed observed = new Observed(database);
                DocumentLoader<City> loader =
                        observed.bridge.documents(City.class).loader(Duration.ofSeconds(10), THREADS)) {
            observed.bridge.documents(City.class).insert(new City("c0", "n", 1));
            List<Future<Boolean>> found = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                String id = "c" + i;
                found.add(threads.submit(() -> loader.get(id).isPresent()));
            }
            for (int i = 0; i < THREADS; i++) {
                assertThat(found.get(i).get(60, TimeUnit.SECONDS)).isEqualTo(i == 0);
            }
            assertThat(observed.sent("find")).hasSize(1);
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
