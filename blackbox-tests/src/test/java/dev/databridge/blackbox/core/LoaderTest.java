package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import com.mongodb.client.model.CreateCollectionOptions;
import dev.databridge.DocumentLoader;
import dev.databridge.Documents;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.DocumentDecodeException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.test.Capability;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.RequiresServer;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls of many threads that become one query. */
@DataBridgeTest
class LoaderTest {
    /** Long enough for any machine: nobody waits for its end, because the loader is closed or full before. */
    private static final Duration LONG = Duration.ofSeconds(10);

    private Observed observed;
    private Documents<City> cities;

    @BeforeEach
    void connect(TestDatabase database) {
        observed = new Observed(database);
        cities = observed.bridge.documents(City.class);
        cities.insertMany(IntStream.range(0, 100)
                .mapToObj(i -> new City("c" + i, "n" + i, i))
                .toList());
        observed.forget();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(observed.checkedOut.get()).isZero();
        assertThat(observed.openCursors()).isZero();
        observed.close();
    }

    /** The first of the calls is there before the others, and leads them. */
    private static <T> List<Call<T>> beginBehind(DocumentLoader<T> loader, Object leader, List<?> ids) {
        List<Call<T>> calls = new ArrayList<>(begin(loader, List.of(leader)));
        calls.addAll(begin(loader, ids));
        return calls;
    }

    private static <T> List<Call<T>> begin(DocumentLoader<T> loader, List<?> ids) {
        List<Call<T>> calls =
                ids.stream().map(id -> new Call<T>(() -> loader.get(id))).toList();
        calls.forEach(call -> Await.untilWaiting(call.thread));
        return calls;
    }

    @Test
    void manyCallsBecomeOneQuery() {
        List<Call<City>> calls;
        try (DocumentLoader<City> loader = cities.loader(LONG, 1_000)) {
            calls = begin(
                    loader, IntStream.range(90, 110).mapToObj(i -> "c" + i).toList());
            assertThat(observed.sent()).isEmpty();
        }
        for (int i = 0; i < 20; i++) {
            Optional<City> expected = i < 10 ? cities.get("c" + (90 + i)) : Optional.empty();
            assertThat(calls.get(i).result()).isEqualTo(expected);
        }
        List<BsonDocument> finds = observed.sent("find").stream()
                .filter(find -> find.getDocument("filter").isDocument("_id"))
                .toList();
        assertThat(finds).hasSize(1);
        assertThat(finds.get(0).getDocument("filter").getDocument("_id").getArray("$in"))
                .hasSize(20);
    }

    @Test
    void aFullWindowWaitsNoLonger() {
        DocumentLoader<City> loader = cities.loader(LONG, 5);
        List<Call<City>> calls = Stream.of("c1", "c2", "c3", "c4", "c5")
                .map(id -> new Call<City>(() -> loader.get(id)))
                .toList();
        calls.forEach(call -> assertThat(call.result()).isPresent());
        assertThat(observed.sent("find")).hasSize(1);
    }

    @Test
    void theDefaultsServeOneCallerAndMany() {
        DocumentLoader<City> loader = cities.loader();
        assertThat(loader.get("c1")).map(City::people).contains(1);
        assertThat(loader.get("nowhere")).isEmpty();
        List<Call<City>> calls = IntStream.range(0, 100)
                .mapToObj(i -> new Call<City>(() -> loader.get("c" + i)))
                .toList();
        for (int i = 0; i < 100; i++) {
            assertThat(calls.get(i).result()).map(City::people).contains(i);
        }
        assertThat(cities.loader(Duration.ZERO, 1).get("c3")).isPresent();
        assertThat(loader).hasToString("DocumentLoader[" + City.class.getName() + " in " + cities.namespace() + "]");
    }

    @Test
    void whoAsksForTheSameGetsAnObjectOfHisOwn() {
        Documents<Person> people = observed.bridge.documents(Person.class);
        ObjectId id = people.insert(new Person("Ada", 36, "x")).id;
        List<Call<Person>> calls;
        try (DocumentLoader<Person> loader = people.loader(LONG, 10)) {
            calls = begin(loader, List.of(id, id, id));
        }
        List<Person> found =
                calls.stream().map(call -> call.result().orElseThrow()).toList();
        assertThat(found).extracting(person -> person.name).containsOnly("Ada");
        assertThat(found.get(0)).isNotSameAs(found.get(1)).isNotSameAs(found.get(2));
        assertThat(found.get(1)).isNotSameAs(found.get(2));
        found.get(0).name = "Eve";
        found.get(0).save();
        assertThat(found.get(1).name).isEqualTo("Ada");
        assertThat(people.get(id)).map(person -> person.name).contains("Eve");
    }

    @Test
    void aBadDocumentIsItsCallersAlone() {
        cities.driverCollection().insertOne(BsonDocument.parse("{_id: 'bad', name: 'x', people: 'many'}"));
        List<Call<City>> calls;
        try (DocumentLoader<City> loader = cities.loader(LONG, 10)) {
            calls = begin(loader, List.of("c1", "bad", "c2"));
        }
        assertThat(calls.get(0).result()).isPresent();
        assertThat(calls.get(2).result()).isPresent();
        assertThat(calls.get(1).failure())
                .isInstanceOfSatisfying(
                        DocumentDecodeException.class, e -> assertThat(e.id()).isEqualTo(new BsonString("bad")));
    }

    @Test
    void whatFailsForAllIsThrownAtEach(TestDatabase database) throws IOException {
        Proxy proxy = new Proxy(database);
        try (proxy;
                Observed through = new Observed(database, proxy.uri())) {
            Documents<City> unreachable = through.bridge.documents(City.class);
            unreachable.count();
            List<Call<City>> calls;
            try (DocumentLoader<City> loader = unreachable.loader(LONG, 10)) {
                calls = begin(loader, List.of("c1", "c2", "c3"));
                proxy.close();
            }
            Set<Throwable> failures = Set.of(
                    calls.get(0).failure(), calls.get(1).failure(), calls.get(2).failure());
            assertThat(failures)
                    .hasSize(3)
                    .allSatisfy(failure -> assertThat(failure)
                            .isInstanceOf(ConnectionException.class)
                            .hasMessageContaining("find in " + cities.namespace()));
            assertThat(failures.stream().map(Throwable::getCause).distinct()).hasSize(1);
        }
    }

    @Test
    void aClosedBridge(TestDatabase database) {
        Observed other = new Observed(database);
        DocumentLoader<City> loader = other.bridge.documents(City.class).loader(LONG, 10);
        List<Call<City>> calls = begin(loader, List.of("c1", "c2"));
        other.close();
        loader.close();
        calls.forEach(call -> assertThat(call.failure()).isInstanceOf(BridgeClosedException.class));
    }

    @Test
    void anInterruptedFollowerLeavesTheOthersUnharmed() {
        List<Call<City>> calls;
        try (DocumentLoader<City> loader = cities.loader(LONG, 10)) {
            calls = beginBehind(loader, "c1", List.of("c2", "c3"));
            calls.get(1).thread.interrupt();
            interrupted(calls.get(1));
        }
        assertThat(calls.get(0).result()).isPresent();
        assertThat(calls.get(2).result()).isPresent();
    }

    @Test
    void anInterruptedLeaderIsReplaced() {
        DocumentLoader<City> loader = cities.loader(LONG, 4);
        List<Call<City>> calls = beginBehind(loader, "c1", List.of("c2", "c3"));
        calls.get(0).thread.interrupt();
        interrupted(calls.get(0));
        List<Call<City>> more = Stream.of("c4", "c5")
                .map(id -> new Call<City>(() -> loader.get(id)))
                .toList();
        Stream.concat(calls.stream().skip(1), more.stream())
                .forEach(call -> assertThat(call.result()).isPresent());
        assertThat(observed.sent("find")).hasSize(1);
    }

    @Test
    void evenWhenTheLoaderWasClosed() {
        DocumentLoader<City> loader = cities.loader(LONG, 3);
        List<Call<City>> calls = beginBehind(loader, "c1", List.of("c2"));
        calls.get(0).thread.interrupt();
        interrupted(calls.get(0));
        loader.close();
        assertThat(calls.get(1).result()).isPresent();
    }

    private static void interrupted(Call<?> call) {
        assertThat(call.failure())
                .isInstanceOf(InterruptedOperationException.class)
                .hasMessageContaining("was interrupted");
        assertThat(call.flag).isTrue();
    }

    @Test
    void anInterruptedCallerIsToldSo() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> cities.loader().get("c1")).isInstanceOf(InterruptedOperationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void idsThatAServerTakesForTheSame() {
        Documents<Price> prices = observed.bridge.documents(Price.class);
        prices.insert(new Price(new BigDecimal("1.50"), "stored"));
        List<Call<Price>> calls;
        try (DocumentLoader<Price> loader = prices.loader(LONG, 10)) {
            calls = begin(loader, List.of(new BigDecimal("1.5"), new BigDecimal("1.500"), new BigDecimal("2")));
        }
        assertThat(calls.get(0).result()).map(Price::label).contains("stored");
        assertThat(calls.get(1).result()).map(Price::label).contains("stored");
        assertThat(calls.get(2).result()).isEmpty();
    }

    @Test
    void idsThatAreStoredInAnotherWidth() {
        Documents<Numbered> numbered = observed.bridge.documents(Numbered.class);
        numbered.driverCollection()
                .insertMany(List.of(
                        BsonDocument.parse("{_id: {$numberLong: '1'}, text: 'long'}"),
                        BsonDocument.parse("{_id: 2.0, text: 'double'}"),
                        BsonDocument.parse("{text: 'behind', _id: 3}")));
        List<Call<Numbered>> calls;
        try (DocumentLoader<Numbered> loader = numbered.loader(LONG, 10)) {
            calls = begin(loader, List.of(1, 2, 3, 4));
        }
        assertThat(calls.get(0).result()).map(Numbered::text).contains("long");
        assertThat(calls.get(1).result()).map(Numbered::text).contains("double");
        assertThat(calls.get(2).result()).map(Numbered::text).contains("behind");
        assertThat(calls.get(3).result()).isEmpty();
    }

    @Test
    @RequiresServer({Capability.REAL, Capability.COLLATION})
    void idsThatTheCollectionTakesForTheSame() {
        Documents<Marker> markers = observed.bridge.documents(Marker.class);
        observed.bridge
                .database()
                .driverDatabase()
                .createCollection(
                        "markers",
                        new CreateCollectionOptions()
                                .collation(Collation.builder()
                                        .locale("en")
                                        .collationStrength(CollationStrength.SECONDARY)
                                        .build()));
        markers.insert(new Marker("Seattle"));
        Optional<Marker> alone = markers.get("SEATTLE");
        assertThat(markers.loader().get("SEATTLE")).isEqualTo(alone);
    }

    @Test
    void whatItRefuses() {
        DocumentLoader<City> loader = cities.loader();
        assertThatThrownBy(() -> loader.get(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("are of class java.lang.String, found java.lang.Integer");
        assertThatThrownBy(() -> loader.get(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> cities.loader(Duration.ofSeconds(11), 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("window is PT11S, must be at least 0 and at most PT10S");
        assertThatThrownBy(() -> cities.loader(Duration.ofMillis(-1), 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cities.loader(Duration.ZERO, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mostIds is 0, must be at least 1");
        loader.close();
        loader.close();
        assertThatThrownBy(() -> loader.get("c1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the loader was closed; make another one with documents.loader()");
        assertThat(observed.sent()).isEmpty();
    }

    /** A call on a thread of its own. */
    private static final class Call<T> {
        private final Thread thread;
        private Optional<T> result = Optional.empty();
        private Throwable failure;
        private boolean flag;

        Call(java.util.function.Supplier<Optional<T>> get) {
            thread = new Thread(() -> {
                try {
                    result = get.get();
                } catch (Throwable thrown) {
                    failure = thrown;
                    flag = Thread.currentThread().isInterrupted();
                }
            });
            thread.start();
        }

        Optional<T> result() {
            join();
            assertThat(failure).isNull();
            return result;
        }

        Throwable failure() {
            join();
            return failure;
        }

        private void join() {
            try {
                thread.join(60_000);
            } catch (InterruptedException interruption) {
                throw new AssertionError(interruption);
            }
            assertThat(thread.isAlive()).isFalse();
        }
    }
}
