package dev.databridge.validation.jakarta;

import dev.databridge.spi.ConstraintChecker;
import dev.databridge.validation.Constrained;
import dev.databridge.validation.UpdatedValue.Step;
import dev.databridge.validation.Violation;
import dev.databridge.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks documents with the provider of Jakarta Validation on the class path.
 *
 * <p>The provider is started by the first document that needs it, and configured as usual: by {@code META-INF/validation.xml},
 * or by the factory that is given. Safe for use by many threads.
 */
public final class JakartaConstraintChecker implements ConstraintChecker {
    private final @Nullable ValidatorFactory given;
    private volatile @Nullable Timed current;

    /** One validator, and the clock that it goes by. */
    private record Timed(Clock clock, Validator validator) {}

    private static final class Default {
        static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    }

    /** Uses the default factory of the provider that is found. */
    public JakartaConstraintChecker() {
        this.given = null;
    }

    /**
     * Uses a factory that exists, as that of an application server or of a framework.
     *
     * @param factory makes the validators, and stays the caller's to close
     */
    public JakartaConstraintChecker(ValidatorFactory factory) {
        this.given = Objects.requireNonNull(factory, "factory");
    }

    private Validator validator(Clock clock) {
        Timed known = current;
        if (known == null || !known.clock.equals(clock)) {
            ValidatorFactory factory = given == null ? Default.FACTORY : given;
            Validator validator =
                    factory.usingContext().clockProvider(() -> clock).getValidator();
            known = new Timed(clock, validator);
            current = known;
        }
        return known.validator;
    }

    @Override
    public void check(Object document, Constrained<?> codec, List<Class<?>> groups, Violations violations) {
        Set<ConstraintViolation<Object>> found =
                validator(violations.clock()).validate(document, groups.toArray(Class<?>[]::new));
        for (ConstraintViolation<Object> violation : found) {
            violations.add(Paths.violation(violation, codec));
        }
    }

    @Override
    public void checkValue(
            Class<?> type,
            String property,
            List<Step> steps,
            @Nullable Object value,
            List<Class<?>> groups,
            Violations violations) {
        Object held = Holders.holding(type, property, steps, value);
        Set<? extends ConstraintViolation<?>> found =
                validator(violations.clock()).validateValue(type, property, held, groups.toArray(Class<?>[]::new));
        for (ConstraintViolation<?> violation : found) {
            Violation inside = Paths.inside(steps, violation);
            if (inside != null) {
                violations.add(inside);
            }
        }
    }
}
