package dev.databridge.internal.validation;

import dev.databridge.validation.Validation;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The mode that the system property or the environment variable of the process asks for. */
public final class ProcessMode {
    static final String PROPERTY = "databridge.validation";
    static final String VARIABLE = "DATABRIDGE_VALIDATION";

    private ProcessMode() {}

    /**
     * The mode of the process, {@link Validation#LAZY} unless something else is asked for.
     *
     * @throws IllegalArgumentException if something is asked for that is no mode
     */
    public static Validation get() {
        return of(System::getProperty, System::getenv);
    }

    static Validation of(Function<String, @Nullable String> properties, Function<String, @Nullable String> variables) {
        String property = properties.apply(PROPERTY);
        if (property != null && !property.isBlank()) {
            return parse("the system property " + PROPERTY, property);
        }
        String variable = variables.apply(VARIABLE);
        return variable == null || variable.isBlank()
                ? Validation.LAZY
                : parse("the environment variable " + VARIABLE, variable);
    }

    private static Validation parse(String where, String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Validation.values())
                .filter(mode -> mode.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(where + " is '" + text + "', must be lazy, strict or off"));
    }
}
