package dev.databridge.blackbox.docs.tracking;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;

@Document("cities")
public record City(@Id String code, String name, int people) {}
