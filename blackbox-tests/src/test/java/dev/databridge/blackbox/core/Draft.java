package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import jakarta.validation.constraints.NotBlank;

/** A document whose constraints are those of a group. */
@Document
record Draft(
        @Id String id,
        @NotBlank(groups = Draft.Published.class) String text) {
    interface Published {}
}
