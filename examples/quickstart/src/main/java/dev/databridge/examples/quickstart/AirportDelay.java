package dev.databridge.examples.quickstart;

import dev.databridge.annotation.Id;
import dev.databridge.annotation.Projection;

/** What the aggregation computes for each airport. */
@Projection
record AirportDelay(@Id String airport, double delay, int flights) {}
