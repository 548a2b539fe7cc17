package dev.databridge.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.validation.Constrained;
import dev.databridge.validation.Violation;
import dev.databridge.validation.Violations;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Generated code and Hibernate Validator find the same: constraint, place, message and class of the value. */
class DifferentialTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T00:30:00.123456789Z"), ZoneId.of("Europe/Berlin"));

    private final JakartaConstraintChecker provider = new JakartaConstraintChecker();
    private final Set<String> constraintsMet = new HashSet<>();

    @Test
    void numbers() throws IllegalAccessException {
        compare(3000, EveryNumber::new, new EveryNumber_Codec());
        assertThat(constraintsMet)
                .contains(
                        "Min",
                        "Max",
                        "DecimalMin",
                        "DecimalMax",
                        "Digits",
                        "Positive",
                        "PositiveOrZero",
                        "Negative",
                        "NegativeOrZero",
                        "NotNull",
                        "Null");
    }

    @Test
    void textsAndContainersAndObjects() throws IllegalAccessException {
        compare(400, EveryText::new, new EveryText_Codec());
        assertThat(constraintsMet)
                .contains("NotBlank", "NotEmpty", "Size", "Email", "Pattern", "AssertTrue", "AssertFalse");
    }

    @Test
    void times() throws IllegalAccessException {
        compare(1000, EveryTime::new, new EveryTime_Codec());
        assertThat(constraintsMet).containsExactlyInAnyOrder("Past", "PastOrPresent", "Future", "FutureOrPresent");
    }

    @Test
    void nothingOfTheseNeedsAProvider() {
        assertThat(new EveryNumber_Codec().unchecked()).isEmpty();
        assertThat(new EveryText_Codec().unchecked()).isEmpty();
        assertThat(new EveryTime_Codec().unchecked()).isEmpty();
    }

    private <T> void compare(int objects, Supplier<T> maker, Constrained<T> codec) throws IllegalAccessException {
        RandomValues values = new RandomValues(20261124, CLOCK);
        for (int i = 0; i < objects; i++) {
            T object = values.fill(maker.get(), 0);
            Violations generated = new Violations(CLOCK, object);
            codec.check(object, generated);
            Violations provided = new Violations(CLOCK, object);
            provider.check(object, codec, List.of(), provided);
            assertThat(shown(generated)).as("object %d", i).isEqualTo(shown(provided));
            generated.list().forEach(violation -> constraintsMet.add(violation.constraint()));
        }
    }

    /** Elements of sets have no index for a provider. */
    private static Set<String> shown(Violations violations) {
        Set<String> shown = new TreeSet<>();
        for (Violation violation : violations.list()) {
            boolean set = violation.property().matches("(.*\\.)?set\\[\\d*]");
            shown.add((set ? "set" : violation.path() + " = " + violation.property()) + " " + violation.constraint()
                    + " " + violation.message() + " " + violation.valueType());
        }
        return shown;
    }
}
