package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.bson.types.ObjectId;

/** A document that may hold itself. */
@Document
class CyclicNode {
    @Id
    ObjectId id;

    @NotBlank
    String name = "x";

    @Valid
    CyclicNode next;

    @Transient
    boolean failing;

    @AssertTrue
    boolean isWell() {
        if (failing) {
            throw new IllegalStateException("secret");
        }
        return true;
    }
}
