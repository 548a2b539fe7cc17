package dev.databridge.blackbox.core;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A document with a constraint of its own. */
@Document
record Rare(@Id String id, @Shouted String name) {
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface Shouted {
        String message() default "must be shouted";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
