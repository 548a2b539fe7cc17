package dev.databridge.benchmarks.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodecs;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A {@link Nested} whose setters note what was set. */
@Document("nested")
@SuppressWarnings("NullAway.Init") // the codec fills the fields
public class FlaggedNested extends Flagged {
    private static final int NUMBER = 1 << 1;

    @Id
    ObjectId id;

    int number;
    Part part;

    void setNumber(int number) {
        this.number = number;
        mark(NUMBER);
    }

    Part innermost() {
        Part innermost = part;
        while (innermost.inner != null) {
            innermost = innermost.inner;
        }
        return innermost;
    }

    @Override
    void takeChanges(Difference difference) {
        if (take(NUMBER)) {
            difference.set("number", ValueCodecs.INT, null, number);
        }
        difference.enter("part");
        part.takeChanges(difference);
        difference.leave();
    }

    /** A mutable part. */
    public static class Part {
        String name;
        int number;

        @Nullable
        Part inner;

        transient boolean isNumberSet;

        void setNumber(int number) {
            this.number = number;
            isNumberSet = true;
        }

        void takeChanges(Difference difference) {
            if (isNumberSet) {
                difference.set("number", ValueCodecs.INT, null, number);
                isNumberSet = false;
            }
            if (inner != null) {
                difference.enter("inner");
                inner.takeChanges(difference);
                difference.leave();
            }
        }
    }
}
