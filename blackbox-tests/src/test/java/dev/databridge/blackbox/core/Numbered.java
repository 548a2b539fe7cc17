package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;

/** A record whose ids are numbers. */
@Document("numbered")
record Numbered(@Id int number, String text) {}
