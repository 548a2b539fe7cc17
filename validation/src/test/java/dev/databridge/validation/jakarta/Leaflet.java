package dev.databridge.validation.jakarta;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.Instant;

/** A document that generated code checks, but for its group. */
@Document("leaflets")
record Leaflet(
        @Id String id,
        @NotBlank String text,
        @Past Instant printed,
        @NotNull(groups = Article.Published.class) String publisher) {}
