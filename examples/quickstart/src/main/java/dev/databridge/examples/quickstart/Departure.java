package dev.databridge.examples.quickstart;

import dev.databridge.annotation.Projection;
import java.time.LocalDateTime;

/** Two fields of a flight: a query for it asks the server for these and no more. */
@Projection(of = Flight.class)
record Departure(LocalDateTime departure, int delay) {}
