package dev.databridge.benchmarks.state;

import dev.databridge.ActiveDocument;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodec;
import java.util.List;

/** A document with what would be generated for a class of which copies are kept. */
abstract class Copyable extends ActiveDocument implements Cloneable {
    /** A second object that shares what is immutable. */
    abstract Copyable copy();

    /** Adds what differs from a copy that was made before. */
    abstract void difference(Copyable before, Difference difference);

    final Copyable shallowCopy() {
        try {
            return (Copyable) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static <E> void list(String name, ValueCodec<List<E>> codec, List<E> before, List<E> now, Difference difference) {
        if (!before.equals(now)) {
            difference.set(name, codec, null, now);
        }
    }
}
