package dev.databridge.internal.validation;

import dev.databridge.exception.MissingConstraintCheckerException;
import dev.databridge.spi.ConstraintChecker;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the checker on the class path. */
final class ConstraintCheckers {
    private ConstraintCheckers() {}

    /**
     * The first checker that there is.
     *
     * @param why what it is needed for, as the beginning of a sentence
     * @throws MissingConstraintCheckerException if there is none
     */
    static ConstraintChecker require(String why) {
        ConstraintChecker checker = first(Thread.currentThread().getContextClassLoader());
        if (checker == null) {
            checker = first(ConstraintCheckers.class.getClassLoader());
        }
        if (checker == null) {
            throw new MissingConstraintCheckerException(why
                    + ", which needs a provider of Jakarta Validation: add dev.databridge:data-bridge-validation and"
                    + " org.hibernate.validator:hibernate-validator to the class path, or turn validation off with"
                    + " documents.with(options.withValidation(Validation.OFF))");
        }
        return checker;
    }

    private static @Nullable ConstraintChecker first(@Nullable ClassLoader loader) {
        try {
            Iterator<ConstraintChecker> found =
                    ServiceLoader.load(ConstraintChecker.class, loader).iterator();
            return found.hasNext() ? found.next() : null;
        } catch (ServiceConfigurationError error) {
            MissingConstraintCheckerException missing = new MissingConstraintCheckerException(
                    "the constraint checker on the class path cannot be loaded: " + error.getMessage()
                            + "; use modules of data-bridge of the same release, together with a provider of Jakarta"
                            + " Validation such as org.hibernate.validator:hibernate-validator");
            missing.initCause(error);
            throw missing;
        }
    }
}
