package dev.databridge.blackbox.core;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.bson.types.ObjectId;

/** A document that is not valid before its fields are set. */
@Document
class Ticket extends ActiveDocument {
    @Id
    ObjectId id;

    @NotBlank
    String code;

    @Min(1)
    int seats;
}
