package dev.databridge.validation;

import dev.databridge.codec.MapKey;
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
    @FunctionalInterface
    public interface PropertyCheck {
        /**
         * Checks a value against the constraints of a property.
         *
         * @param type the class that declares the property
         * @param property the property's Java name
         * @param part whether the value is the property's or that of an element of it
         * @param value the value, or null
         * @param at where what was found goes, at the present place
         */
        void check(Class<?> type, String property, Part part, @Nullable Object value, Violations at);
    }

    /** What a value is to a property. */
    public enum Part {
        /** The property's own value. */
        WHOLE,
        /** An element of its collection or array. */
        ELEMENT,
        /** A value of its map. */
        ENTRY
    }

    private final String[] segments;
    private final boolean removal;
    private final @Nullable Object value;
    private final Violations violations;
    private final @Nullable PropertyCheck provider;
    private Class<?> type;
    private String property = "";
    private int passed;
    private int levels;

    private UpdatedValue(
            Constrained<?> codec,
            String path,
            boolean removal,
            @Nullable Object value,
            Violations violations,
            @Nullable PropertyCheck provider) {
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
            @Nullable PropertyCheck provider) {
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
            Constrained<?> codec, String path, Violations violations, @Nullable PropertyCheck provider) {
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
        levels = 0;
        violations.field(segments[passed - 1], javaName);
        return this;
    }

    /** Checks the value if it is the field's own. */
    public <V> UpdatedValue whole(ValueCheck<V> check) {
        if (atEnd()) {
            run(check, value, Part.WHOLE, value);
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
            run(check, value, Part.WHOLE, Optional.ofNullable(value));
        }
        return this;
    }

    /** Checks the value if it is what the field's {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble} holds. */
    public <V> UpdatedValue optionalNumber(ValueCheck<V> check) {
        if (atEnd()) {
            run(check, value, Part.WHOLE, wrapped());
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

    /** Checks the value if it is that of an element of the field's array or collection. */
    public <V> UpdatedValue element(ValueCheck<V> check) {
        if (!atEnd()) {
            step();
            if (atEnd()) {
                run(check, value, Part.ELEMENT, value);
            }
        }
        return this;
    }

    /** Checks the key that the path goes through, if it is one of the field's map. */
    public <K> UpdatedValue key(MapKey<K> keys, ValueCheck<K> check) {
        if (!atEnd() && !removal && provider == null) {
            violations.enter();
            K key = keys.key(segments[passed]);
            check.check(key, violations.keyItself(key));
            violations.leave();
        }
        return this;
    }

    /** Checks the value if it is that of a key of the field's map. */
    public <V> UpdatedValue entry(ValueCheck<V> check) {
        if (!atEnd()) {
            step();
            if (atEnd() && !removal) {
                run(check, value, Part.ENTRY, value);
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

    private void step() {
        String segment = segments[passed++];
        levels++;
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
    private <V> void run(ValueCheck<V> check, @Nullable Object checked, Part part, @Nullable Object forProvider) {
        if (provider != null && levels <= 1) {
            provider.check(type, property, part, forProvider, violations);
            return;
        }
        try {
            check.check((V) checked, violations);
        } catch (ClassCastException otherClass) {
            violations.add(
                    "type", "is not of the class of the field, so that its constraints cannot be checked", value);
        }
    }
}
