package app;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.StoredAs;
import java.util.UUID;

/** An immutable record. */
@Document
public record City(@Id UUID id, String name, @Field(as = StoredAs.INT64) int population, double area) {}
