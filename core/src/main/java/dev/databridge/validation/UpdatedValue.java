package dev.databridge.validation;

import dev.databridge.codec.MapKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A value that an update gives to a field, on its way along the field's path to the check of that very field.
 *
 * <p>Generated code says of each constrained field how its values are checked, level by level: the {@linkplain #whole whole}
 * field, then the {@linkplain #element elements} or {@linkplain #entry entries} of containers, then the objects {@linkplain
 * #within within}. The level at which the path ends is the one that is used. Fields of embedded objects are checked if the
 * object itself would be, so where the embedding field is {@code @Valid}.
 *
 * <p>For one thread, used once.
 */
public final class UpdatedValue {
    /** Checks values with a provider of Jakarta Validation. */
    public interface Provider {
        /**
         * Checks a value against the constraints of a property, but not the objects that it cascades to.
         *
         * @param type the class that declares the property
         * @param property the property's Java name
         * @param steps from the property to the value; empty if it is the property's own
         * @param value the value, or null
         * @param at where what was found goes, at the present place
         */
        void checkValue(Class<?> type, String property, List<Step> steps, @Nullable Object value, Violations at);

        /**
         * Checks an object that is cascaded to.
         *
         * @param object the object
         * @param codec the codec of its class
         * @param at where what was found goes, at the present place
         */
        void check(Object object, Constrained<?> codec, Violations at);
    }

    /** What a step into a container leads to. */
    public enum Part {
        /** An element of a collection or array. */
        ELEMENT,
        /** The value of a key of a map. */
        VALUE,
        /** A key of a map. */
        KEY
    }

    /**
     * One step from a property towards a value inside of it.
     *
     * @param part what is stepped to
     * @param key the key, or its stored name if no constraint looks at keys; null for an element
     */
    public record Step(Part part, @Nullable Object key) {}

    private final String[] segments;
    private final boolean removal;
    private final @Nullable Object value;
    private final Violations violations;
    private final @Nullable Provider provider;
    private final List<Step> steps = new ArrayList<>();
    private Class<?> type;
    private String property = "";
    private @Nullable Object key;
    private int passed;

    private UpdatedValue(
            Constrained<?> codec,
            String path,
            boolean removal,
            @Nullable Object value,
            Violations violations,
            @Nullable Provider provider) {
        this.type = codec.type();
        this.segments = path.split("\\.", -1);
        this.removal = removal;
        this.value = value;
        this.violations = violations;
        this.provider = provider;
    }

    /**
     * Checks the value that an update gives to a field.
     *
     * @param codec the codec of the document's class
     * @param path the dotted stored path, with {@code $[]} for an element that is added to an array
     * @param value the value, or null
     * @param violations where what was found goes
     * @param provider checks in place of generated code, or null
     */
    public static void check(
            Constrained<?> codec,
            String path,
            @Nullable Object value,
            Violations violations,
            @Nullable Provider provider) {
        violations.rewind();
        codec.checkUpdate(new UpdatedValue(codec, path, false, value, violations, provider));
    }

    /**
     * Checks that a field may be removed: it then counts as null, but an entry of a map is not.
     *
     * @param codec the codec of the document's class
     * @param path the dotted stored path
     * @param violations where what was found goes
     * @param provider checks in place of generated code, or null
     */
    public static void checkRemoval(
            Constrained<?> codec, String path, Violations violations, @Nullable Provider provider) {
        violations.rewind();
        codec.checkUpdate(new UpdatedValue(codec, path, true, null, violations, provider));
    }

    // ---- for generated code ----

    /** The stored name of the field that the path goes through next; empty at its end. */
    public String next() {
        return atEnd() ? "" : segments[passed++];
    }

    /** Goes to the field that {@link #next} named. */
    public UpdatedValue of(String javaName) {
        property = javaName;
        steps.clear();
        violations.field(segments[passed - 1], javaName);
        return this;
    }

    /** Checks the value if it is the field's own. */
    public <V> UpdatedValue whole(ValueCheck<V> check) {
        if (atEnd()) {
            run(check, value, value);
        }
        return this;
    }

    /** Checks the value if it is the field's own, and not null: a null is no value of a primitive, which is no violation. */
    public <V> UpdatedValue present(ValueCheck<V> check) {
        return value == null ? this : whole(check);
    }

    /** Checks the value if it is what the field's {@code Optional} holds. */
    public <V> UpdatedValue optional(ValueCheck<V> check) {
        if (atEnd()) {
            run(check, value, Optional.ofNullable(value));
        }
        return this;
    }

    /** Checks the value if it is what the field's {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble} holds. */
    public <V> UpdatedValue optionalNumber(ValueCheck<V> check) {
        if (atEnd()) {
            run(check, value, wrapped());
        }
        return this;
    }

    private @Nullable Object wrapped() {
        if (value instanceof Integer number) {
            return OptionalInt.of(number);
        }
        if (value instanceof Long number) {
            return OptionalLong.of(number);
        }
        return value instanceof Double number ? OptionalDouble.of(number) : null;
    }

    /** The number in an {@code OptionalInt} or the like; any other value as it is. */
    private @Nullable Object unwrapped() {
        if (value instanceof OptionalInt number) {
            return Checks.orNull(number);
        }
        if (value instanceof OptionalLong number) {
            return Checks.orNull(number);
        }
        return value instanceof OptionalDouble number ? Checks.orNull(number) : value;
    }

    /** Checks the value if it is that of an element of the field's array or collection. */
    public <V> UpdatedValue element(ValueCheck<V> check) {
        if (!atEnd()) {
            step(Part.ELEMENT);
            if (atEnd()) {
                run(check, unwrapped(), value);
            }
        }
        return this;
    }

    /** Checks the key that the path goes through, if it is one of the field's map. */
    public <K> UpdatedValue key(MapKey<K> keys, ValueCheck<? super K> check) {
        if (!atEnd() && (!removal || provider != null)) {
            K stepped = keys.key(segments[passed]);
            key = stepped;
            if (!removal) {
                violations.enter();
                violations.keyItself(stepped);
                runKey(check, stepped);
                violations.leave();
            }
        }
        return this;
    }

    /** A provider is asked about the key of an entry without a value. */
    private <K> void runKey(ValueCheck<? super K> check, K stepped) {
        if (provider == null) {
            check.check(stepped, violations);
        } else {
            List<Step> toKey = new ArrayList<>(steps);
            toKey.add(new Step(Part.KEY, stepped));
            provider.checkValue(type, property, toKey, null, violations);
        }
    }

    /** Checks the value if it is that of a key of the field's map. */
    public <V> UpdatedValue entry(ValueCheck<V> check) {
        return entry(check, value);
    }

    /** Checks the value if it is what the {@code Optional} of a key of the field's map holds. */
    public <V> UpdatedValue optionalEntry(ValueCheck<V> check) {
        return entry(check, Optional.ofNullable(value));
    }

    /** Checks the value if it is what the {@code OptionalInt} or the like of a key of the field's map holds. */
    public <V> UpdatedValue optionalNumberEntry(ValueCheck<V> check) {
        return entry(check, wrapped());
    }

    private <V> UpdatedValue entry(ValueCheck<V> check, @Nullable Object forProvider) {
        if (!atEnd()) {
            step(Part.VALUE);
            if (atEnd() && !removal) {
                run(check, value, forProvider);
            }
        }
        return this;
    }

    /** Goes on to the fields of the objects that the field is or holds. */
    public void within(Object codec) {
        if (!atEnd() && codec instanceof Constrained<?> constrained) {
            violations.enter();
            type = constrained.type();
            constrained.checkUpdate(this);
        }
    }

    private void step(Part part) {
        String segment = segments[passed++];
        Object entered = key == null ? segment : key;
        steps.add(new Step(part, part == Part.VALUE ? entered : null));
        key = null;
        violations.enter();
        if (segment.startsWith("$")) {
            violations.position(segment);
        } else if (isIndex(segment)) {
            violations.index(Integer.parseInt(segment));
        } else {
            violations.key(segment);
        }
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty()
                && segment.length() < 9
                && segment.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private boolean atEnd() {
        return passed == segments.length;
    }

    @SuppressWarnings("unchecked") // a path's values are those of its field, or the cast below says so
    private <V> void run(ValueCheck<V> check, @Nullable Object checked, @Nullable Object forProvider) {
        try {
            if (provider == null) {
                check.check((V) checked, violations);
                return;
            }
            provider.checkValue(type, property, List.copyOf(steps), forProvider, violations);
            violations.cascadeTo(provider, () -> check.check((V) checked, violations));
        } catch (ClassCastException otherClass) {
            violations.add(
                    "type", "is not of the class of the field, so that its constraints cannot be checked", value);
        }
    }
}
