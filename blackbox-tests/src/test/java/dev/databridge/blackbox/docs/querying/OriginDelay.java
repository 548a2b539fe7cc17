package dev.databridge.blackbox.docs.querying;

import dev.databridge.annotation.Id;
import dev.databridge.annotation.Projection;

@Projection
record OriginDelay(@Id String origin, int flights, double delay) {}
