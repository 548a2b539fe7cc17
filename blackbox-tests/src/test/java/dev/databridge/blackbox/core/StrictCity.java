package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.ValidationMode;
import jakarta.validation.constraints.NotBlank;

/** A document that is checked whatever the bridge says. */
@Document(validation = ValidationMode.STRICT)
record StrictCity(@Id String id, @NotBlank String name) {}
