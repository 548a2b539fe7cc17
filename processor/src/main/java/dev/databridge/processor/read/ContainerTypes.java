package dev.databridge.processor.read;

import dev.databridge.processor.model.Container.Kind;
import dev.databridge.processor.source.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of collections, maps and map keys that the library knows. */
final class ContainerTypes {
    /** A container by its kind and the method of {@code Containers} that makes its codec. */
    record ContainerType(Kind kind, String factory) {}

    private static final Map<String, ContainerType> CONTAINERS = new HashMap<>();
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("java.lang.String", "STRING"),
            Map.entry("java.lang.Integer", "INT"),
            Map.entry("java.lang.Long", "LONG"),
            Map.entry("java.lang.Short", "SHORT"),
            Map.entry("java.lang.Byte", "BYTE"),
            Map.entry("java.lang.Double", "DOUBLE"),
            Map.entry("java.lang.Boolean", "BOOLEAN"),
            Map.entry("java.lang.Character", "CHAR"),
            Map.entry("java.util.UUID", "UUID"),
            Map.entry("org.bson.types.ObjectId", "OBJECT_ID"),
            Map.entry("java.time.LocalDate", "LOCAL_DATE"));

    static {
        List.of(
                        "List",
                        "ArrayList",
                        "LinkedList",
                        "Collection",
                        "Set",
                        "HashSet",
                        "LinkedHashSet",
                        "SortedSet",
                        "NavigableSet",
                        "TreeSet",
                        "Deque",
                        "ArrayDeque",
                        "Queue")
                .forEach(name -> add("java.util." + name, Kind.COLLECTION));
        List.of("Map", "HashMap", "LinkedHashMap", "SortedMap", "NavigableMap", "TreeMap")
                .forEach(name -> add("java.util." + name, Kind.MAP));
        add("java.util.EnumSet", Kind.ENUM_SET);
        add("java.util.EnumMap", Kind.ENUM_MAP);
        add("java.util.Optional", Kind.OPTIONAL);
    }

    private ContainerTypes() {}

    private static void add(String name, Kind kind) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        CONTAINERS.put(name, new ContainerType(kind, Names.decapitalize(simple)));
    }

    /** The container of a qualified name, or null. */
    static @Nullable ContainerType find(String qualifiedName) {
        return CONTAINERS.get(qualifiedName);
    }

    /** The member of {@code MapKeys} for keys of a type, or null. */
    static @Nullable String key(String qualifiedName) {
        return KEYS.get(qualifiedName);
    }
}
