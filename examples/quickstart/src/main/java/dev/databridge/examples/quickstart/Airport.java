package dev.databridge.examples.quickstart;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Indexed;

/** An airport: a record works as a document, and its id may be any type. */
@Document("airports")
record Airport(
        @Id String iata, String name, String city, @Indexed String state, String country, Location location) {}
