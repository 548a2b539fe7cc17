package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A class whose setter and whose embedded record refuse some values. */
@Document("measures")
class Measure {
    @Id
    private @Nullable String name;

    private int depth;

    private @Nullable Range range;

    @Nullable
    String getName() {
        return name;
    }

    void setName(@Nullable String name) {
        this.name = name;
    }

    int getDepth() {
        return depth;
    }

    void setDepth(int depth) {
        if (depth < 0) {
            throw new IllegalStateException("no depth is negative");
        }
        this.depth = depth;
    }

    @Nullable
    Range getRange() {
        return range;
    }

    void setRange(@Nullable Range range) {
        this.range = range;
    }

    /** An embedded record. */
    record Range(int from, int to) {
        Range {
            if (from > to) {
                throw new IllegalStateException("from is behind to");
            }
        }
    }
}
