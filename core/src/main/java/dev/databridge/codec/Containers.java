package dev.databridge.codec;

import dev.databridge.codec.internal.ArrayCodec;
import dev.databridge.codec.internal.CollectionCodec;
import dev.databridge.codec.internal.ListCodec;
import dev.databridge.codec.internal.MapCodec;
import dev.databridge.codec.internal.OptionalCodec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Makes the codecs of containers from those of their elements.
 *
 * <p>Collections and arrays are stored as arrays, maps as documents. Elements and values of maps may be null, except in
 * deques, queues, sorted sets and enum sets, where a stored null is an error. Elements of sets that are stored twice count once. Sorted
 * containers have the natural order. The codecs are safe for use by many threads.
 */
public final class Containers {
    private Containers() {}

    /** A list, read into an {@code ArrayList}. */
    public static <E> ValueCodec<List<E>> list(ValueCodec<E> element) {
        return new ListCodec<>(element);
    }

    /** An array list. */
    public static <E> ValueCodec<ArrayList<E>> arrayList(ValueCodec<E> element) {
        return ordered(element, ArrayList::new);
    }

    /** A linked list. */
    public static <E> ValueCodec<LinkedList<E>> linkedList(ValueCodec<E> element) {
        return ordered(element, size -> new LinkedList<>());
    }

    /** A collection, read into an {@code ArrayList}. */
    public static <E> ValueCodec<Collection<E>> collection(ValueCodec<E> element) {
        return ordered(element, ArrayList::new);
    }

    /** A deque without nulls, read into an {@code ArrayDeque}. */
    public static <E> ValueCodec<Deque<E>> deque(ValueCodec<E> element) {
        return new CollectionCodec<>(element, ArrayDeque::new, false, true);
    }

    /** An array deque without nulls. */
    public static <E> ValueCodec<ArrayDeque<E>> arrayDeque(ValueCodec<E> element) {
        return new CollectionCodec<>(element, ArrayDeque::new, false, true);
    }

    /** A queue without nulls, read into an {@code ArrayDeque}. */
    public static <E> ValueCodec<Queue<E>> queue(ValueCodec<E> element) {
        return new CollectionCodec<>(element, ArrayDeque::new, false, true);
    }

    /** A set, read into a {@code LinkedHashSet}; another order is no change. */
    public static <E> ValueCodec<Set<E>> set(ValueCodec<E> element) {
        return unordered(element, size -> new LinkedHashSet<>());
    }

    /** A hash set; another order is no change. */
    public static <E> ValueCodec<HashSet<E>> hashSet(ValueCodec<E> element) {
        return unordered(element, size -> new HashSet<>());
    }

    /** A linked hash set; another order is no change. */
    public static <E> ValueCodec<LinkedHashSet<E>> linkedHashSet(ValueCodec<E> element) {
        return unordered(element, size -> new LinkedHashSet<>());
    }

    /** A sorted set without nulls, read into a {@code TreeSet}. */
    public static <E> ValueCodec<SortedSet<E>> sortedSet(ValueCodec<E> element) {
        return new CollectionCodec<>(element, size -> new TreeSet<>(), false, false);
    }

    /** A navigable set without nulls, read into a {@code TreeSet}. */
    public static <E> ValueCodec<NavigableSet<E>> navigableSet(ValueCodec<E> element) {
        return new CollectionCodec<>(element, size -> new TreeSet<>(), false, false);
    }

    /** A tree set without nulls. */
    public static <E> ValueCodec<TreeSet<E>> treeSet(ValueCodec<E> element) {
        return new CollectionCodec<>(element, size -> new TreeSet<>(), false, false);
    }

    /**
     * A set of an enum's constants, without nulls.
     *
     * @param type the enum
     * @param element the codec of the constants
     * @param <E> the enum
     * @return the codec
     */
    public static <E extends Enum<E>> ValueCodec<EnumSet<E>> enumSet(Class<E> type, ValueCodec<E> element) {
        return new CollectionCodec<>(element, size -> EnumSet.noneOf(type), false, false);
    }

    /**
     * An array of objects.
     *
     * @param make makes an array of a length, such as {@code String[]::new}
     * @param element the codec of the elements
     * @param <E> the type of the elements
     * @return the codec
     */
    public static <E> ValueCodec<E[]> array(IntFunction<E[]> make, ValueCodec<E> element) {
        return new ArrayCodec<>(make, element);
    }

    /** A value or nothing; nothing is stored as null, and a null is read as nothing. */
    public static <E> ValueCodec<Optional<E>> optional(ValueCodec<E> element) {
        return new OptionalCodec<>(element);
    }

    /** A map, read into a {@code LinkedHashMap}; another order is no change. */
    public static <K, V> ValueCodec<Map<K, V>> map(MapKey<K> key, ValueCodec<V> value) {
        return new MapCodec<>(key, value, LinkedHashMap::new);
    }

    /** A hash map. */
    public static <K, V> ValueCodec<HashMap<K, V>> hashMap(MapKey<K> key, ValueCodec<V> value) {
        return new MapCodec<>(key, value, HashMap::new);
    }

    /** A linked hash map; another order is no change. */
    public static <K, V> ValueCodec<LinkedHashMap<K, V>> linkedHashMap(MapKey<K> key, ValueCodec<V> value) {
        return new MapCodec<>(key, value, LinkedHashMap::new);
    }

    /** A sorted map, read into a {@code TreeMap}. */
    public static <K, V> ValueCodec<SortedMap<K, V>> sortedMap(MapKey<K> key, ValueCodec<V> value) {
        return new MapCodec<>(key, value, TreeMap::new);
    }

    /** A navigable map, read into a {@code TreeMap}. */
    public static <K, V> ValueCodec<NavigableMap<K, V>> navigableMap(MapKey<K> key, ValueCodec<V> value) {
        return new MapCodec<>(key, value, TreeMap::new);
    }

    /** A tree map. */
    public static <K, V> ValueCodec<TreeMap<K, V>> treeMap(MapKey<K> key, ValueCodec<V> value) {
        return new MapCodec<>(key, value, TreeMap::new);
    }

    /**
     * A map from an enum's constants.
     *
     * @param type the enum
     * @param key the names of the constants
     * @param value the codec of the values
     * @param <K> the enum
     * @param <V> the type of the values
     * @return the codec
     */
    public static <K extends Enum<K>, V> ValueCodec<EnumMap<K, V>> enumMap(
            Class<K> type, MapKey<K> key, ValueCodec<V> value) {
        return new MapCodec<>(key, value, () -> new EnumMap<>(type));
    }

    private static <E, C extends Collection<E>> ValueCodec<C> ordered(ValueCodec<E> element, IntFunction<C> make) {
        return new CollectionCodec<>(element, make, true, true);
    }

    private static <E, C extends Collection<E>> ValueCodec<C> unordered(ValueCodec<E> element, IntFunction<C> make) {
        return new CollectionCodec<>(element, make, true, false);
    }
}
