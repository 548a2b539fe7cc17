package dev.databridge.examples.quickstart;

/** A place on earth in degrees, stored inside its airport. */
record Location(double latitude, double longitude) {}
