package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import org.jspecify.annotations.Nullable;

/** A record in a list. */
public class Point {
    private double x;
    private double y;
    private @Nullable String label;

    public double getX() {
        return x;
    }

    public void setX(double x) {
        this.x = x;
    }

    public double getY() {
        return y;
    }

    public void setY(double y) {
        this.y = y;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }
}
