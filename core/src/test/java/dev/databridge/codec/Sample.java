package dev.databridge.codec;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.bson.BsonType;

/** A codec, the type that it writes, and values that survive it, each different from the one before. */
record Sample<V>(String name, ValueCodec<V> codec, BsonType form, List<V> values) {
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <V> Sample<V> of(String name, ValueCodec<V> codec, BsonType form, V... values) {
        return new Sample<>(name, codec, form, List.of(values));
    }

    /** Equality for classes that have none of their own too. */
    static boolean same(Object first, Object second) {
        if (first instanceof Pattern pattern && second instanceof Pattern other) {
            return pattern.pattern().equals(other.pattern()) && pattern.flags() == other.flags();
        }
        if (first instanceof AtomicInteger || first instanceof AtomicLong || first instanceof AtomicBoolean) {
            return first.getClass() == second.getClass() && first.toString().equals(second.toString());
        }
        return Objects.deepEquals(first, second);
    }

    @Override
    public String toString() {
        return name;
    }
}
