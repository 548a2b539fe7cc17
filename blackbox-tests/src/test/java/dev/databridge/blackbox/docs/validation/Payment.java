package dev.databridge.blackbox.docs.validation;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.ValidationMode;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.bson.types.ObjectId;

@Document(validation = ValidationMode.STRICT) // the class
record Payment(@Id ObjectId id, @Positive BigDecimal amount) {}
