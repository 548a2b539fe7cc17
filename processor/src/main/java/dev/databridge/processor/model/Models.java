package dev.databridge.processor.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The models of a compilation, by the qualified name of their codecs, and what follows from them together. */
public final class Models {
    private final Map<String, ObjectModel> byCodec = new LinkedHashMap<>();
    private final Set<GeneratedNames> broken = new HashSet<>();

    /** Adds a model. */
    public void add(ObjectModel model) {
        byCodec.put(key(model.generated()), model);
    }

    /** Notes that a class has mistakes, so that nothing is generated for it. */
    public void addBroken(GeneratedNames names) {
        broken.add(names);
    }

    /** Whether neither a model nor what it embeds has mistakes: its sources would name classes that do not come. */
    public boolean sound(ObjectModel model) {
        return broken.stream().noneMatch(names -> reaches(model.generated(), names, new HashSet<>()));
    }

    /** The model behind names of generated classes, or null if it is not of this compilation. */
    public @Nullable ObjectModel find(GeneratedNames names) {
        return byCodec.get(key(names));
    }

    /** Whether no instance can change: all fields are set by the constructor and hold what cannot change. */
    public boolean immutable(ObjectModel model) {
        return immutable(model, new HashSet<>());
    }

    /** Whether a value cannot change, so that it is its own skeleton; that of an optional one is what it holds. */
    public boolean immutable(Value value) {
        return immutable(value, new HashSet<>());
    }

    private boolean immutable(ObjectModel model, Set<GeneratedNames> assumed) {
        if (!assumed.add(model.generated())) {
            return true;
        }
        return model.extra() == null
                && model.fields().stream()
                        .allMatch(field -> field.access().write() == null && immutable(field.value(), assumed));
    }

    private boolean immutable(Value value, Set<GeneratedNames> assumed) {
        if (value instanceof Scalar scalar) {
            return scalar.form().immutable();
        }
        if (value instanceof Embedded embedded) {
            ObjectModel model = find(embedded.generated());
            return model != null && !model.generic() && immutable(model, assumed);
        }
        return value instanceof EnumValue;
    }

    /** Whether the codec of a class, as it is initialized, may come back to itself through a value. */
    public boolean cyclic(ObjectModel model, Value value) {
        return reaches(value, model.generated(), new HashSet<>());
    }

    private boolean reaches(Value value, GeneratedNames goal, Set<GeneratedNames> visited) {
        if (value instanceof Container container) {
            return reaches(container.element(), goal, visited);
        }
        if (value instanceof Converted converted) {
            return converted.stored() != null && reaches(converted.stored(), goal, visited);
        }
        return value instanceof Embedded embedded
                && (embedded.arguments().stream().anyMatch(argument -> reaches(argument, goal, visited))
                        || reaches(embedded.generated(), goal, visited));
    }

    private boolean reaches(GeneratedNames from, GeneratedNames goal, Set<GeneratedNames> visited) {
        if (from.equals(goal)) {
            return true;
        }
        ObjectModel model = find(from);
        return visited.add(from)
                && model != null
                && model.fields().stream().anyMatch(field -> reaches(field.value(), goal, visited));
    }

    private static String key(GeneratedNames names) {
        return names.qualified(names.codec());
    }
}
