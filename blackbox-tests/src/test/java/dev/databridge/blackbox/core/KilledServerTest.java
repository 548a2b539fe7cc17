package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.MongoException;
import dev.databridge.Documents;
import dev.databridge.ResultIterator;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Item;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.DuplicateKeyException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server whose process is killed in the middle of something, and comes back. */
class KilledServerTest {
    @TempDir
    Path data;

    private NativeServer server;
    private Observed observed;
    private Documents<Person> people;

    @BeforeEach
    void start() throws IOException {
        server = NativeServer.start(data);
        observed = new Observed(server.uri(), "databridge_killed");
        people = observed.bridge.documents(Person.class);
    }

    @AfterEach
    void stop() {
        if (observed != null) {
            assertThat(observed.checkedOut.get()).isZero();
            observed.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static List<Person> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Person("p" + i, i, "a tag that makes it longer"))
                .toList();
    }

    @Test
    void inTheMiddleOfACursor() throws IOException {
        people.insertMany(people(50));
        ResultIterator<Person> iterator = people.find().batchSize(10).iterator();
        Stream<Person> stream = people.find().batchSize(10).stream();
        assertThat(iterator.next()).isNotNull();
        server.kill();
        List<Person> delivered = new ArrayList<>();
        assertThatThrownBy(() -> iterator.forEachRemaining(delivered::add))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("find in " + people.namespace())
                .hasCauseInstanceOf(MongoException.class);
        assertThat(delivered).hasSize(9);
        assertThat(iterator.hasNext()).isFalse();
        iterator.close();
        assertThatThrownBy(stream::toList).isInstanceOf(ConnectionException.class);
        stream.close();
        server.restart();
        assertThat(people.find().toList()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void inTheMiddleOfInserts() throws IOException {
        CompletableFuture<Void> killed = whenDocumentsArrive(() -> people.estimatedCount() > 20, () -> server.kill());
        List<Person> inserted = new ArrayList<>();
        Throwable failure = null;
        while (failure == null) {
            Person person = new Person("p", inserted.size());
            inserted.add(person);
            failure = catchThrowable(() -> people.insert(person));
        }
        killed.join();
        assertThat(failure).isInstanceOf(ConnectionException.class);
        Person last = inserted.get(inserted.size() - 1);
        assertThat(last.id).isNotNull();
        server.restart();
        Throwable again = catchThrowable(() -> people.insert(last));
        assertThat(again == null || again instanceof DuplicateKeyException).isTrue();
        assertThat(people.count(Person_.age.eq(last.age))).isEqualTo(1);
    }

    @Test
    void inTheMiddleOfABulkInsert() throws IOException {
        List<Person> many = people(40_000);
        CompletableFuture<Throwable> insert =
                CompletableFuture.supplyAsync(() -> catchThrowable(() -> people.insertMany(many)));
        whenDocumentsArrive(() -> insert.isDone() || people.exists(), () -> server.kill())
                .join();
        Throwable failure = insert.join();
        server.restart();
        assertThat(many).allMatch(person -> person.id != null);
        if (failure == null) {
            return; // it was faster than the killing
        }
        assertThat(failure).isInstanceOfSatisfying(BulkWriteException.class, e -> {
            assertThat(e.items()).hasSize(many.size());
            assertThat(e.items(Outcome.FAILED)).isEmpty();
            assertThat(e.items(Outcome.UNKNOWN))
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(item.cause()).isInstanceOf(ConnectionException.class));
        });
        insertTheMissingOnes(many, (BulkWriteException) failure);
        assertThat(people.count()).isEqualTo(many.size());
    }

    /** What a caller does with an exception that says UNKNOWN. */
    private void insertTheMissingOnes(List<Person> many, BulkWriteException failure) {
        List<?> ids = failure.items().stream().map(Item::id).toList();
        Set<Object> stored = new HashSet<>();
        people.getMany(ids).forEach(person -> stored.add(person.id));
        people.insertMany(
                many.stream().filter(person -> !stored.contains(person.id)).toList());
    }

    private static CompletableFuture<Void> whenDocumentsArrive(BooleanSupplier condition, Runnable action) {
        return CompletableFuture.runAsync(() -> {
            while (!condition.getAsBoolean()) {
                Thread.onSpinWait(); // each question goes to the server and back
            }
            action.run();
        });
    }
}
