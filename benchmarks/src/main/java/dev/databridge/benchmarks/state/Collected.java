package dev.databridge.benchmarks.state;

import dev.databridge.codec.Difference;
import dev.databridge.state.internal.UpdateBuilder;

/** Where changes are collected; to be used again as long as there are none. */
record Collected(UpdateBuilder update, Difference difference) {
    static Collected nothing() {
        UpdateBuilder update = new UpdateBuilder();
        return new Collected(update, new Difference(update));
    }
}
