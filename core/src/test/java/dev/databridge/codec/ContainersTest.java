package dev.databridge.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonDecodeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContainersTest {
    private static final ValueCodec<List<String>> TEXTS = Containers.list(ValueCodecs.STRING);

    record Collected(ValueCodec<? extends Collection<String>> codec, Class<?> type) {
        @Override
        public String toString() {
            return codec.getClass().getSimpleName() + " of " + type.getSimpleName();
        }
    }

    static Stream<Collected> collections() {
        return Stream.of(
                new Collected(Containers.list(ValueCodecs.STRING), ArrayList.class),
                new Collected(Containers.arrayList(ValueCodecs.STRING), ArrayList.class),
                new Collected(Containers.collection(ValueCodecs.STRING), ArrayList.class),
                new Collected(Containers.linkedList(ValueCodecs.STRING), LinkedList.class),
                new Collected(Containers.set(ValueCodecs.STRING), LinkedHashSet.class),
                new Collected(Containers.hashSet(ValueCodecs.STRING), HashSet.class),
                new Collected(Containers.linkedHashSet(ValueCodecs.STRING), LinkedHashSet.class),
                new Collected(Containers.sortedSet(ValueCodecs.STRING), TreeSet.class),
                new Collected(Containers.navigableSet(ValueCodecs.STRING), TreeSet.class),
                new Collected(Containers.treeSet(ValueCodecs.STRING), TreeSet.class),
                new Collected(Containers.deque(ValueCodecs.STRING), ArrayDeque.class),
                new Collected(Containers.arrayDeque(ValueCodecs.STRING), ArrayDeque.class),
                new Collected(Containers.queue(ValueCodecs.STRING), ArrayDeque.class));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void areReadIntoTheirClass(Collected collected) {
        for (String json : List.of("[]", "['a']", "['a', 'b', 'ü', '']")) {
            checkReadAndWritten(collected.codec(), collected.type(), json);
        }
        assertThat(Stored.readJson(collected.codec(), "null")).isNull();
        assertThatThrownBy(() -> Stored.readJson(collected.codec(), "{}"))
                .hasMessage("field 'v' at byte 7: found document, expected array");
        assertThatThrownBy(() -> Stored.readJson(collected.codec(), "['a', 1]"))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v.1' at byte 23: found int32, expected string");
    }

    private static <C extends Collection<String>> void checkReadAndWritten(
            ValueCodec<C> codec, Class<?> type, String json) {
        C read = Stored.readJson(codec, json);
        assertThat((Object) read).isExactlyInstanceOf(type);
        C again = Stored.roundTrip(codec, read);
        assertThat(again).containsExactlyElementsOf(read);
        Object skeleton = codec.skeleton(read);
        assertThat(codec.unchanged(skeleton, again)).isTrue();
        C restored = codec.restore(skeleton);
        assertThat((Object) restored).isExactlyInstanceOf(type).isNotSameAs(read);
        assertThat(restored).containsExactlyElementsOf(read);
        read.add("later");
        assertThat(codec.unchanged(skeleton, read)).isFalse();
        assertThat(codec.restore(skeleton)).containsExactlyElementsOf(again);
        assertThat(Stored.difference(codec, skeleton, read))
                .isEqualTo(new BsonDocument("$set", new BsonDocument("v", Stored.form(codec, read))));
    }

    @Test
    void nullElementsAreKeptWhereTheContainerTakesThem() {
        List<ValueCodec<? extends Collection<String>>> takers = List.of(
                TEXTS,
                Containers.arrayList(ValueCodecs.STRING),
                Containers.linkedList(ValueCodecs.STRING),
                Containers.collection(ValueCodecs.STRING),
                Containers.set(ValueCodecs.STRING),
                Containers.hashSet(ValueCodecs.STRING));
        for (ValueCodec<? extends Collection<String>> codec : takers) {
            checkNulls(codec);
        }
    }

    private static <C extends Collection<String>> void checkNulls(ValueCodec<C> codec) {
        C read = Stored.readJson(codec, "['a', null]");
        assertThat(read).containsExactlyInAnyOrder("a", null);
        Object skeleton = codec.skeleton(read);
        assertThat(codec.unchanged(skeleton, Stored.roundTrip(codec, read))).isTrue();
        assertThat(codec.restore(skeleton)).containsExactlyInAnyOrder("a", null);
        read.remove(null);
        read.add("b");
        assertThat(codec.unchanged(skeleton, read)).isFalse();
    }

    @Test
    void nullElementsAreRefusedWhereNot() {
        List<ValueCodec<?>> refusers = List.of(
                Containers.deque(ValueCodecs.STRING),
                Containers.queue(ValueCodecs.STRING),
                Containers.sortedSet(ValueCodecs.STRING),
                Containers.enumSet(Thread.State.class, EnumCodec.byName(Thread.State.values())));
        for (ValueCodec<?> codec : refusers) {
            assertThatThrownBy(() -> Stored.readJson(codec, "[null]"))
                    .isInstanceOf(BsonDecodeException.class)
                    .hasMessage("field 'v.0' at byte 14: found null, expected an element that is not null");
        }
        assertThatThrownBy(() -> Stored.readJson(ValueCodecs.INTS, "[1, null]"))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v.1' at byte 21: found null, expected int32");
    }

    @Test
    void enumSets() {
        ValueCodec<EnumSet<Thread.State>> codec =
                Containers.enumSet(Thread.State.class, EnumCodec.byName(Thread.State.values()));
        EnumSet<Thread.State> read = Stored.readJson(codec, "['RUNNABLE', 'NEW']");
        assertThat(read).containsExactly(Thread.State.NEW, Thread.State.RUNNABLE);
        assertThat(Stored.roundTrip(codec, EnumSet.noneOf(Thread.State.class))).isEmpty();
    }

    @Test
    void orderCountsInListsAndNotInSets() {
        assertThat(TEXTS.unchanged(TEXTS.skeleton(List.of("a", "b")), List.of("b", "a")))
                .isFalse();
        ValueCodec<Set<String>> sets = Containers.set(ValueCodecs.STRING);
        for (int size : new int[] {2, 32, 33, 5000}) {
            List<String> texts =
                    IntStream.range(0, size).mapToObj(Integer::toString).toList();
            List<String> shuffled = new ArrayList<>(texts);
            Collections.shuffle(shuffled, new Random(size));
            Object skeleton = sets.skeleton(new LinkedHashSet<>(texts));
            assertThat(sets.unchanged(skeleton, new LinkedHashSet<>(shuffled))).isTrue();
            shuffled.set(size / 2, "other");
            assertThat(sets.unchanged(skeleton, new LinkedHashSet<>(shuffled))).isFalse();
            shuffled.set(size / 2, "half of a pair \uD83D");
            assertThat(sets.unchanged(skeleton, new LinkedHashSet<>(shuffled))).isFalse();
            shuffled.remove(0);
            assertThat(sets.unchanged(skeleton, new LinkedHashSet<>(shuffled))).isFalse();
        }
    }

    @Test
    void timesInSetsAreComparedAsStored() {
        ValueCodec<Set<Instant>> sets = Containers.set(TimeCodecs.INSTANT);
        for (int size : new int[] {3, 100}) {
            List<Instant> fine = new ArrayList<>();
            List<Instant> stored = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                stored.add(0, Instant.ofEpochMilli(i));
                fine.add(Instant.ofEpochMilli(i).plusNanos(17));
            }
            assertThat(sets.unchanged(sets.skeleton(new LinkedHashSet<>(fine)), new LinkedHashSet<>(stored)))
                    .isTrue();
        }
    }

    @Test
    void whatIsFinerThanAMillisecondIsCutOffAndNoChange() {
        Instant fine = Instant.parse("1969-12-31T23:59:59.999999999Z");
        assertThat(Stored.roundTrip(TimeCodecs.INSTANT, fine)).isEqualTo("1969-12-31T23:59:59.999Z");
        assertThat(TimeCodecs.INSTANT.unchanged(fine, Instant.parse("1969-12-31T23:59:59.999Z")))
                .isTrue();
        assertThat(TimeCodecs.INSTANT.unchanged(fine, Instant.EPOCH)).isFalse();
        assertThat(TimeCodecs.INSTANT_AS_STRING.unchanged(fine, Instant.parse("1969-12-31T23:59:59.999Z")))
                .isFalse();
    }

    @Test
    void elementsThatAreStoredTwiceCountOnceInASet() {
        ValueCodec<Set<String>> sets = Containers.set(ValueCodecs.STRING);
        Set<String> read = Stored.readJson(sets, "['a', 'b', 'a']");
        assertThat(read).containsExactly("a", "b");
        assertThat(sets.unchanged(sets.skeleton(read), read)).isTrue();
    }

    @Test
    void skeletonsShareNothingMutable() {
        ValueCodec<List<Date>> dates = Containers.list(TimeCodecs.DATE);
        List<Date> live = new ArrayList<>(List.of(new Date(1)));
        Object skeleton = dates.skeleton(live);
        live.get(0).setTime(2);
        assertThat(dates.unchanged(skeleton, live)).isFalse();
        List<Date> restored = dates.restore(skeleton);
        assertThat(restored).containsExactly(new Date(1));
        restored.get(0).setTime(3);
        assertThat(dates.restore(skeleton)).containsExactly(new Date(1));

        ValueCodec<byte[][]> bytes = Containers.array(byte[][]::new, ValueCodecs.BYTES);
        byte[][] arrays = {{1}, null};
        Object remembered = bytes.skeleton(arrays);
        arrays[0][0] = 2;
        assertThat(bytes.unchanged(remembered, arrays)).isFalse();
        assertThat(bytes.restore(remembered)).isDeepEqualTo(new byte[][] {{1}, null});
        assertThat(bytes.restore(remembered)[0]).isNotSameAs(bytes.restore(remembered)[0]);
    }

    @Test
    void skeletonsOfImmutableElementsShareThem() {
        String text = new String("text");
        Object[] skeleton = (Object[]) TEXTS.skeleton(List.of(text));
        assertThat(skeleton).hasSize(1);
        assertThat(skeleton[0]).isSameAs(text);
    }

    @Test
    void nestedLists() {
        ValueCodec<List<List<Integer>>> codec = Containers.list(Containers.list(ValueCodecs.INT));
        List<List<Integer>> read = Stored.readJson(codec, "[[], [1, null], null, [2]]");
        assertThat(read).containsExactly(List.of(), Arrays.asList(1, null), null, List.of(2));
        Object skeleton = codec.skeleton(read);
        read.get(3).add(3);
        assertThat(codec.unchanged(skeleton, read)).isFalse();
        assertThat(codec.restore(skeleton)).containsExactly(List.of(), Arrays.asList(1, null), null, List.of(2));
    }

    @Test
    void arrays() {
        ValueCodec<String[]> codec = Containers.array(String[]::new, ValueCodecs.STRING);
        assertThat(Stored.roundTrip(codec, new String[] {"a", null, "ü"})).containsExactly("a", null, "ü");
        assertThat(Stored.roundTrip(codec, new String[0])).isEmpty();
        assertThat(Stored.readJson(codec, "null")).isNull();
        Object skeleton = codec.skeleton(new String[] {"a"});
        assertThat(codec.unchanged(skeleton, new String[] {"a"})).isTrue();
        assertThat(codec.unchanged(skeleton, new String[] {"a", "b"})).isFalse();
        assertThat(codec.unchanged(skeleton, new String[] {null})).isFalse();
        ValueCodec<int[][]> nested = Containers.array(int[][]::new, ValueCodecs.INTS);
        assertThat(Stored.roundTrip(nested, new int[][] {{1, 2}, {}})).isDeepEqualTo(new int[][] {{1, 2}, {}});
    }

    @Test
    void optionals() {
        ValueCodec<Optional<List<String>>> codec = Containers.optional(TEXTS);
        assertThat(Stored.readJson(codec, "null")).isEmpty();
        assertThat(Stored.readJson(codec, "['a']")).contains(List.of("a"));
        assertThat(Stored.form(codec, Optional.empty()).isNull()).isTrue();
        Object nothing = codec.skeleton(Optional.empty());
        Object something = codec.skeleton(Optional.of(List.of("a")));
        assertThat(codec.unchanged(nothing, Optional.empty())).isTrue();
        assertThat(codec.unchanged(nothing, Optional.of(List.of()))).isFalse();
        assertThat(codec.unchanged(something, Optional.of(List.of("a")))).isTrue();
        assertThat(codec.unchanged(something, Optional.empty())).isFalse();
        assertThat(codec.restore(nothing)).isEmpty();
        assertThat(codec.restore(something)).contains(List.of("a"));
    }

    @Test
    void hugeLists() {
        List<String> texts =
                IntStream.range(0, 100_000).mapToObj(i -> "text " + i).toList();
        assertThat(Stored.roundTrip(TEXTS, texts)).isEqualTo(texts);
        Object skeleton = TEXTS.skeleton(texts);
        assertThat(TEXTS.unchanged(skeleton, texts)).isTrue();
        assertThat(Stored.readValue(TEXTS, new BsonArray())).isEmpty();
    }

    @Test
    void listsInsideEachOtherAreReadInTheSpaceOfTheirContent() {
        // Each level would otherwise reserve room for what all levels below it hold.
        ValueCodec<Object> codec = ValueCodecs.OBJECT;
        ValueCodec<? extends Object> nested = Containers.list(ValueCodecs.STRING);
        String json = "['" + "x".repeat(1 << 20) + "']";
        for (int level = 0; level < 100; level++) {
            nested = Containers.list(nested);
            json = "[" + json + "]";
        }
        Object read = Stored.readJson(nested, json);
        assertThat(read).isEqualTo(Stored.readJson(codec, json));
    }

    @Test
    void aListThatContainsItselfEndsInTheWritersException() {
        List<Object> self = new ArrayList<>();
        ValueCodec<List<Object>> codec = Containers.list(new ValueCodec<>() {
            @Override
            public Object read(BsonByteReader reader) {
                throw new UnsupportedOperationException();
            }

            @Override
            @SuppressWarnings("unchecked") // the test puts only lists in
            public void write(BsonByteWriter writer, Object value) {
                Containers.list(this).write(writer, (List<Object>) value);
            }
        });
        self.add(self);
        assertThatThrownBy(() -> Stored.write(codec, self))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("levels of documents inside each other");
    }

    @Test
    void aCodecIsForManyThreads() throws Exception {
        ValueCodec<Set<Optional<List<Instant>>>> codec =
                Containers.set(Containers.optional(Containers.list(TimeCodecs.INSTANT)));
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        for (int t = 0; t < 4; t++) {
            Set<Optional<List<Instant>>> value =
                    Set.of(Optional.of(List.of(Instant.ofEpochMilli(t))), Optional.empty());
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 2000; i++) {
                    assertThat(Stored.roundTrip(codec, value)).isEqualTo(value);
                }
            });
            thread.setUncaughtExceptionHandler((failed, failure) -> failures.add(failure));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(60));
        }
        assertThat(failures).isEmpty();
    }
}
