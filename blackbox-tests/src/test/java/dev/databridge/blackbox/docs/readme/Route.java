package dev.databridge.blackbox.docs.readme;

public record Route(String origin, String destination, int distance) {}
