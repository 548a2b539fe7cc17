package dev.databridge.blackbox.docs.querying;

import dev.databridge.annotation.Projection;
import java.time.Instant;

@Projection(of = Flight.class)
record Departure(Instant departure, String origin) {}
