package dev.databridge.validation;

import dev.databridge.codec.ValueCodec;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects what generated code finds, and knows where in the object it is.
 *
 * <p><b>Layout.</b> A stack of places, one for each object or container that was entered. A place is overwritten by the next
 * field or element of the same object; a path becomes text only when something is wrong there.
 *
 * <p><b>Why it is fast.</b> An object without violations costs nothing but the checks: fields name themselves only when they
 * fail, elements store an {@code int}. Benchmark: {@code ValidationBenchmark}.
 *
 * <p>For one thread and one object at a time.
 */
public final class Violations {
    /** Deeper objects are not followed: no document can be stored that is so deep. */
    private static final int DEEPEST = 256;

    private final Clock clock;
    private List<Violation> found = List.of();
    private Place[] places = new Place[2];
    private int depth;

    /** Checks the objects that are cascaded to, and only they count, or null. */
    private UpdatedValue.@Nullable Provider provider;

    /**
     * Starts at an object.
     *
     * @param clock what the present is to constraints on times
     * @param root the object that is checked, which is not checked again where it holds itself; or null
     */
    public Violations(Clock clock, @Nullable Object root) {
        this.clock = Objects.requireNonNull(clock, "clock");
        places[0] = new Place();
        places[0].object = root;
    }

    /** What the present is to constraints on times. */
    public Clock clock() {
        return clock;
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, in the order of the checks. */
    public List<Violation> list() {
        return List.copyOf(found);
    }

    // ---- places ----

    /**
     * Goes to a field of the object that was entered.
     *
     * @param stored its stored name
     * @param property its Java name
     */
    public Violations field(String stored, String property) {
        here().field(stored, property);
        return this;
    }

    /** Goes to an element of the container that was entered. */
    public Violations index(int index) {
        here().index(index);
        return this;
    }

    /** Goes to the value of a key of the map that was entered. */
    public Violations key(@Nullable Object key) {
        here().key(key, Place.Kind.VALUE);
        return this;
    }

    /** Goes to a key of the map that was entered. */
    public Violations keyItself(@Nullable Object key) {
        here().key(key, Place.Kind.KEY);
        return this;
    }

    /** Goes to the elements that a position of an update means, such as {@code $[]}. */
    Violations position(String position) {
        here().key(position, Place.Kind.POSITION);
        return this;
    }

    /** Enters the container at the present place. */
    public void enter() {
        depth++;
        if (depth == places.length) {
            places = Arrays.copyOf(places, 2 * depth);
        }
        Place place = places[depth];
        if (place == null) {
            places[depth] = place = new Place();
        }
        place.clear();
    }

    /** Leaves what was entered last. */
    public void leave() {
        depth--;
    }

    /**
     * Checks the object at the present place, unless it is one of those around it or has no constraints.
     *
     * @param codec the codec of the object's class
     * @param value the object
     */
    @SuppressWarnings("unchecked") // a codec's constraints are those of its own values
    public <V> void cascade(ValueCodec<V> codec, V value) {
        if (codec instanceof Constrained<?> && depth < DEEPEST && !isInside(value)) {
            if (provider != null) {
                provided(provider, value, (Constrained<V>) codec);
                return;
            }
            enter();
            here().object = value;
            ((Constrained<V>) codec).check(value, this);
            here().object = null;
            leave();
        }
    }

    private void provided(UpdatedValue.Provider checker, Object value, Constrained<?> codec) {
        provider = null;
        try {
            checker.check(value, codec, this);
        } finally {
            provider = checker;
        }
    }

    /** Lets generated code find the objects that a value cascades to, for a provider to check them. */
    void cascadeTo(UpdatedValue.Provider checker, Runnable generated) {
        provider = checker;
        try {
            generated.run();
        } finally {
            provider = null;
        }
    }

    private boolean isInside(Object value) {
        for (int level = 0; level <= depth; level++) {
            if (places[level].object == value) {
                return true;
            }
        }
        return false;
    }

    /** Goes back to the object that was given at the start. */
    void rewind() {
        depth = 0;
        here().clear();
    }

    private Place here() {
        return places[depth];
    }

    // ---- what is wrong ----

    /**
     * Notes that the value at the present place does not meet a constraint.
     *
     * @param constraint the constraint's simple name
     * @param message what it says
     * @param value the value, of which only the class is kept
     */
    public void add(String constraint, String message, @Nullable Object value) {
        if (provider == null) {
            note(new Violation(stored(), property(), constraint, message, value == null ? null : value.getClass()));
        }
    }

    /**
     * Notes what a provider of Jakarta Validation found.
     *
     * @param violation with its paths from the present place on
     */
    public void add(Violation violation) {
        note(new Violation(
                join(stored(), violation.path(), true),
                join(property(), violation.property(), isName(violation.property())),
                violation.constraint(),
                violation.message(),
                violation.valueType()));
    }

    private void note(Violation violation) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(violation);
    }

    private static String join(String path, String rest, boolean dotted) {
        return path.isEmpty() || rest.isEmpty() || !dotted ? path + rest : path + '.' + rest;
    }

    /** Whether a path in Java begins with a property, and not with a position such as {@code [0]} or {@code <K>[k]}. */
    private static boolean isName(String path) {
        return !path.startsWith("[") && !path.startsWith("<");
    }

    /** The dotted stored path of the present place. */
    String stored() {
        StringBuilder path = new StringBuilder();
        for (int level = 0; level <= depth; level++) {
            places[level].appendStored(path);
        }
        return path.toString();
    }

    /** The path of the present place as it is in Java. */
    String property() {
        StringBuilder path = new StringBuilder();
        for (int level = 0; level <= depth; level++) {
            places[level].appendProperty(path);
        }
        return path.toString();
    }
}
