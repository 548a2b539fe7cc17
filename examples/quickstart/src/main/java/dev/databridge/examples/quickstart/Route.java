package dev.databridge.examples.quickstart;

/** From where to where, by iata code, and how far in miles; stored inside its flight. */
record Route(String origin, String destination, int distance) {}
