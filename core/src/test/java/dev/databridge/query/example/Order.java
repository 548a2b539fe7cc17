package dev.databridge.query.example;

/** A document. */
public final class Order {
    private Order() {}
}
