package dev.databridge.internal.validation;

import dev.databridge.spi.ConstraintChecker;
import dev.databridge.validation.Constrained;
import dev.databridge.validation.UpdatedValue;
import dev.databridge.validation.UpdatedValue.Step;
import dev.databridge.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who checks the documents of a class. */
sealed interface Checker<T> {
    /** The constraints of the class. */
    Constrained<T> constraints();

    /** Checks a document. */
    void check(T document, Violations violations);

    /** Who checks the values of updates in place of generated code, or null. */
    UpdatedValue.@Nullable Provider values();

    /** Generated code. */
    record Generated<T>(Constrained<T> constraints) implements Checker<T> {
        @Override
        public void check(T document, Violations violations) {
            constraints.check(document, violations);
        }

        @Override
        public UpdatedValue.@Nullable Provider values() {
            return null;
        }
    }

    /** A provider of Jakarta Validation. */
    record Provided<T>(Constrained<T> constraints, ConstraintChecker provider, List<Class<?>> groups)
            implements Checker<T>, UpdatedValue.Provider {
        @Override
        @SuppressWarnings("NullAway") // a document is no null
        public void check(T document, Violations violations) {
            provider.check(document, constraints, groups, violations);
        }

        @Override
        public UpdatedValue.Provider values() {
            return this;
        }

        @Override
        public void checkValue(
                Class<?> type, String property, List<Step> steps, @Nullable Object value, Violations at) {
            provider.checkValue(type, property, steps, value, groups, at);
        }

        @Override
        public void check(Object object, Constrained<?> codec, Violations at) {
            provider.check(object, codec, groups, at);
        }
    }
}
