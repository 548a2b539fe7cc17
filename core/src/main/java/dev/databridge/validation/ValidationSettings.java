package dev.databridge.validation;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a bridge checks documents, unless a class or a call says otherwise.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param mode when documents are checked; null for what the system property {@code databridge.validation} or the environment
 *     variable {@code DATABRIDGE_VALIDATION} says, else {@link Validation#LAZY}
 * @param clock what the present is to constraints on times
 * @param alwaysProvider whether a provider of Jakarta Validation checks all classes, not only those that need it
 */
public record ValidationSettings(@Nullable Validation mode, Clock clock, boolean alwaysProvider) {
    /** The mode of the process, the system's clock, a provider where one is needed. */
    public static final ValidationSettings DEFAULT =
            new ValidationSettings(null, Clock.system(ZoneId.systemDefault()), false);

    /** Checks that there is a clock. */
    public ValidationSettings {
        Objects.requireNonNull(clock, "clock");
    }

    /** The same with another mode. */
    public ValidationSettings withMode(Validation newMode) {
        return new ValidationSettings(Objects.requireNonNull(newMode, "newMode"), clock, alwaysProvider);
    }

    /** The same with another clock. */
    public ValidationSettings withClock(Clock newClock) {
        return new ValidationSettings(mode, newClock, alwaysProvider);
    }

    /** The same with a provider of Jakarta Validation for all classes, which has to be on the class path. */
    public ValidationSettings withProviderForAll() {
        return new ValidationSettings(mode, clock, true);
    }
}
