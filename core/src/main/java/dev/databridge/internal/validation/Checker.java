package dev.databridge.internal.validation;

import dev.databridge.spi.ConstraintChecker;
import dev.databridge.validation.Constrained;
import dev.databridge.validation.UpdatedValue.PropertyCheck;
import dev.databridge.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who checks the documents of a class. */
sealed interface Checker<T> {
    /** The constraints of the class. */
    Constrained<T> constraints();

    /** Checks a document. */
    void check(T document, Violations violations);

    /** Who checks a single value in place of generated code, or null. */
    @Nullable
    PropertyCheck properties();

    /** Generated code. */
    record Generated<T>(Constrained<T> constraints) implements Checker<T> {
        @Override
        public void check(T document, Violations violations) {
            constraints.check(document, violations);
        }

        @Override
        public @Nullable PropertyCheck properties() {
            return null;
        }
    }

    /** A provider of Jakarta Validation. */
    record Provided<T>(Constrained<T> constraints, ConstraintChecker provider, List<Class<?>> groups)
            implements Checker<T> {
        @Override
        @SuppressWarnings("NullAway") // a document is no null
        public void check(T document, Violations violations) {
            provider.check(document, constraints, groups, violations);
        }

        @Override
        public PropertyCheck properties() {
            return (type, property, part, value, at) -> provider.checkValue(type, property, part, value, groups, at);
        }
    }
}
