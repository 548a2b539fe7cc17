package dev.databridge.query.example;

/** An embedded object. */
public record Item(String name, int quantity) {}
