package dev.databridge.blackbox.docs.querying;

import dev.databridge.annotation.Embedded;

@Embedded
record Route(int distance, String carrier) {}
