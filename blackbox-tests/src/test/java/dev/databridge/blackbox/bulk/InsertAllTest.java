package dev.databridge.blackbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.bulk.InsertOptions;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.test.DataBridgeTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inserts of iterators and streams of any length. */
@DataBridgeTest
class InsertAllTest {
    private Documents<Item> items;

    @BeforeEach
    void connect(DataBridge bridge) {
        items = bridge.documents(Item.class);
        items.ensureIndexes();
    }

    private static List<Item> items(int count) {
        return IntStream.range(0, count).mapToObj(Item::new).collect(Collectors.toList());
    }

    private static Item tooLarge(int number) {
        Item item = new Item(number);
        item.text = "x".repeat(17 << 20);
        return item;
    }

    private static List<String> sendingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("data-bridge-insert"))
                .toList();
    }

    private static Iterator<Item> failingAfter(int count, RuntimeException failure) {
        return IntStream.range(0, count + 1)
                .mapToObj(i -> {
                    if (i == count) {
                        throw failure;
                    }
                    return new Item(i);
                })
                .iterator();
    }

    @Test
    void anIteratorOfAnyLength() {
        List<Long> progress = new ArrayList<>();
        Iterator<Item> input = IntStream.range(0, 25_000).mapToObj(Item::new).iterator();
        long count = items.insertAll(input, InsertOptions.UNORDERED.withListener((done, notDone) -> {
            progress.add(done);
            assertThat(notDone).isZero();
        }));
        assertThat(count).isEqualTo(25_000);
        assertThat(items.count()).isEqualTo(25_000);
        assertThat(progress).isSorted().endsWith(25_000L);
        assertThat(items.insertAll(items(3), InsertOptions.ORDERED)).isEqualTo(3);
        assertThat(items.insertAll(Collections.emptyIterator(), InsertOptions.ORDERED))
                .isZero();
        assertThat(sendingThreads()).isEmpty();
    }

    @Test
    void notMoreThanTheBatchesUnderWayAreTaken() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Item> input = IntStream.range(0, 60_000)
                .mapToObj(i -> {
                    taken.incrementAndGet();
                    return new Item(i);
                })
                .iterator();
        items.insertAll(
                input,
                InsertOptions.UNORDERED.withListener(
                        (done, notDone) -> most.accumulateAndGet((int) (taken.get() - done), Math::max)));
        assertThat(most.get()).isLessThanOrEqualTo(30_000);
    }

    @Test
    void aGivenStreamIsClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        items.insertAll(items(3).stream().onClose(() -> closed.set(true)), InsertOptions.UNORDERED);
        assertThat(closed).isTrue();
        closed.set(false);
        Stream<Item> failing = Stream.<Item>generate(() -> {
                    throw new IllegalStateException("dry");
                })
                .onClose(() -> closed.set(true));
        assertThatThrownBy(() -> items.insertAll(failing, InsertOptions.UNORDERED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("dry");
        assertThat(closed).isTrue();
    }

    @Test
    void anIteratorThatThrowsEndsItAndEveryDocumentIsAccountedFor() {
        IllegalStateException dry = new IllegalStateException("dry");
        for (InsertOptions options : List.of(InsertOptions.ORDERED, InsertOptions.UNORDERED)) {
            items.deleteAll();
            int taken = options.ordered() ? 100_500 : 25_500;
            BulkWriteException failure = catchThrowableOfType(
                    BulkWriteException.class, () -> items.insertAll(failingAfter(taken, dry), options));
            assertThat(failure).hasCause(dry);
            assertThat(failure.count(Outcome.DONE)).isEqualTo(items.count()).isPositive();
            assertThat(failure.count(Outcome.DONE) + failure.count(Outcome.NOT_TRIED))
                    .isEqualTo(taken);
            assertThat(failure.items()).allSatisfy(item -> assertThat(item.id()).isNotNull());
            assertThat(sendingThreads()).isEmpty();
        }
    }

    @Test
    void anIteratorThatThrowsBeforeAnythingIsSentThrowsThat() {
        IllegalStateException dry = new IllegalStateException("dry");
        assertThatThrownBy(() -> items.insertAll(failingAfter(10, dry), InsertOptions.UNORDERED))
                .isSameAs(dry);
        assertThatThrownBy(() -> items.insertAll(Arrays.asList(new Item(1), null), InsertOptions.ORDERED))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document 1");
        assertThat(items.count()).isZero();
    }

    @Test
    void whatIsNoDocumentIsNamedLikeTheOthersThatAreNotStored() {
        BulkWriteException failure = catchThrowableOfType(
                BulkWriteException.class,
                () -> items.insertAll(Arrays.asList(new Item(0), tooLarge(1), null), InsertOptions.UNORDERED));
        assertThat(failure.count(Outcome.DONE)).isEqualTo(1);
        assertThat(failure.items()).extracting(BulkWriteException.Item::index).containsExactly(1, 2);
        assertThat(failure.items())
                .extracting(BulkWriteException.Item::outcome)
                .containsExactly(Outcome.FAILED, Outcome.NOT_TRIED);
        assertThat(failure).hasCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void aListenerThatThrowsEndsIt() {
        IllegalStateException enough = new IllegalStateException("enough");
        InsertOptions options = InsertOptions.UNORDERED.withListener((done, notDone) -> {
            throw enough;
        });
        Throwable failure = catchThrowable(() -> items.insertAll(items(60_000), options));
        assertThat(failure).isInstanceOf(BulkWriteException.class).hasCause(enough);
        assertThat(((BulkWriteException) failure).count(Outcome.DONE)).isEqualTo(items.count());
        assertThat(items.count()).isLessThan(60_000);
        assertThat(sendingThreads()).isEmpty();
    }

    @Test
    void duplicatesAndLargeDocumentsInTheMiddleOfAFeed() {
        List<Item> given = items(25_000);
        given.get(10).code("x");
        given.get(12_345).code("x");
        given.get(23_000).code("x");
        given.set(15_000, tooLarge(15_000));
        BulkWriteException failure =
                catchThrowableOfType(BulkWriteException.class, () -> items.insertAll(given, InsertOptions.UNORDERED));
        assertThat(failure.count(Outcome.DONE)).isEqualTo(24_997).isEqualTo(items.count());
        assertThat(failure.items(Outcome.FAILED))
                .extracting(BulkWriteException.Item::index)
                .hasSize(3)
                .contains(15_000)
                .isSubsetOf(10, 12_345, 15_000, 23_000);
        assertThat(failure.items()).hasSize(3);
    }
}
