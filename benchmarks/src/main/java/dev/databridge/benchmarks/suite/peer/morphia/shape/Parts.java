package dev.databridge.benchmarks.suite.peer.morphia.shape;

import dev.morphia.annotations.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Ten parts, each with the next in it. A class for each: Morphia looks for the codec of a part while it makes one, so that of a
 * class that has itself as a field it finds no end.
 */
final class Parts {
    private Parts() {}

    /** The outermost. */
    @Entity(useDiscriminator = false)
    public static class Part10 {
        public @Nullable String name;
        public int number;
        public @Nullable Part9 inner;
    }

    /** With 8 in it. */
    @Entity(useDiscriminator = false)
    public static class Part9 {
        public @Nullable String name;
        public int number;
        public @Nullable Part8 inner;
    }

    /** With 7 in it. */
    @Entity(useDiscriminator = false)
    public static class Part8 {
        public @Nullable String name;
        public int number;
        public @Nullable Part7 inner;
    }

    /** With 6 in it. */
    @Entity(useDiscriminator = false)
    public static class Part7 {
        public @Nullable String name;
        public int number;
        public @Nullable Part6 inner;
    }

    /** With 5 in it. */
    @Entity(useDiscriminator = false)
    public static class Part6 {
        public @Nullable String name;
        public int number;
        public @Nullable Part5 inner;
    }

    /** With 4 in it. */
    @Entity(useDiscriminator = false)
    public static class Part5 {
        public @Nullable String name;
        public int number;
        public @Nullable Part4 inner;
    }

    /** With 3 in it. */
    @Entity(useDiscriminator = false)
    public static class Part4 {
        public @Nullable String name;
        public int number;
        public @Nullable Part3 inner;
    }

    /** With 2 in it. */
    @Entity(useDiscriminator = false)
    public static class Part3 {
        public @Nullable String name;
        public int number;
        public @Nullable Part2 inner;
    }

    /** With 1 in it. */
    @Entity(useDiscriminator = false)
    public static class Part2 {
        public @Nullable String name;
        public int number;
        public @Nullable Part1 inner;
    }

    /** The innermost. */
    @Entity(useDiscriminator = false)
    public static class Part1 {
        public @Nullable String name;
        public int number;
    }
}
