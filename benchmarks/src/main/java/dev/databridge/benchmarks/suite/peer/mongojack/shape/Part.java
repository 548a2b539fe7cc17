package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import org.jspecify.annotations.Nullable;

/** A part, and the one in it. */
public class Part {
    private @Nullable String name;
    private int number;
    private @Nullable Part inner;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public @Nullable Part getInner() {
        return inner;
    }

    public void setInner(@Nullable Part inner) {
        this.inner = inner;
    }
}
