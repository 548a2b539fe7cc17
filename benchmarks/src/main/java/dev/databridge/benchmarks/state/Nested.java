package dev.databridge.benchmarks.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodecs;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Mutable parts inside each other, ten deep. */
@Document("nested")
@SuppressWarnings("NullAway.Init") // the codec fills the fields
public class Nested extends Copyable {
    private static final int DEPTH = 10;

    @Id
    ObjectId id;

    int number;
    Part part;

    static Nested make() {
        Nested nested = new Nested();
        nested.id = new ObjectId();
        nested.number = 7;
        for (int i = 0; i < DEPTH; i++) {
            Part part = new Part();
            part.name = "part";
            part.number = i;
            part.inner = nested.part;
            nested.part = part;
        }
        return nested;
    }

    Part innermost() {
        Part innermost = part;
        while (innermost.inner != null) {
            innermost = innermost.inner;
        }
        return innermost;
    }

    @Override
    Nested copy() {
        Nested copy = (Nested) shallowCopy();
        copy.part = part.copy();
        return copy;
    }

    @Override
    void difference(Copyable copy, Difference difference) {
        Nested before = (Nested) copy;
        difference.field("_id", ValueCodecs.OBJECT_ID, before.id, id);
        if (before.number != number) {
            difference.set("number", ValueCodecs.INT, null, number);
        }
        difference.enter("part");
        part.difference(before.part, difference);
        difference.leave();
    }

    /** A mutable part. */
    public static class Part {
        String name;
        int number;

        @Nullable
        Part inner;

        Part copy() {
            Part copy = new Part();
            copy.name = name;
            copy.number = number;
            copy.inner = inner == null ? null : inner.copy();
            return copy;
        }

        void difference(Part before, Difference difference) {
            difference.field("name", ValueCodecs.STRING, before.name, name);
            if (before.number != number) {
                difference.set("number", ValueCodecs.INT, null, number);
            }
            if (inner != null && before.inner != null) { // as many as before: the benchmark adds none
                difference.enter("inner");
                inner.difference(before.inner, difference);
                difference.leave();
            }
        }
    }
}
