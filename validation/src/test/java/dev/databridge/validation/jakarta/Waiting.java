package dev.databridge.validation.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint on what is no text, so that its rule fails if it is asked about a text. */
@Constraint(validatedBy = Waiting.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
@interface Waiting {
    String message() default "must be waiting";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<Waiting, Thread.State> {
        @Override
        public boolean isValid(Thread.State value, ConstraintValidatorContext context) {
            return value == null || value == Thread.State.WAITING;
        }
    }
}
