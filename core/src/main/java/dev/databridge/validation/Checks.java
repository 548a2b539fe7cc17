package dev.databridge.validation;

import dev.databridge.validation.internal.EmailAddresses;
import dev.databridge.validation.internal.Numeric;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The rules of constraints that are too long for generated code, as Hibernate Validator has them.
 *
 * <p>A value that is no number (a text such as {@code "x"}) meets no constraint on numbers, and neither does a NaN.
 */
public final class Checks {
    private Checks() {}

    // ---- numbers: text is taken as a decimal number ----

    /** Whether a number is not less than a bound. */
    public static boolean atLeast(Object number, long bound) {
        return Numeric.compare(number, bound, -1) >= 0;
    }

    /** Whether a number is not greater than a bound. */
    public static boolean atMost(Object number, long bound) {
        return Numeric.compare(number, bound, 1) <= 0;
    }

    /** Whether a number is not less than a bound. */
    public static boolean atLeast(Object number, BigDecimal bound) {
        return Numeric.compare(number, bound, -1) >= 0;
    }

    /** Whether a number is not greater than a bound. */
    public static boolean atMost(Object number, BigDecimal bound) {
        return Numeric.compare(number, bound, 1) <= 0;
    }

    /** Whether a number is greater than a bound. */
    public static boolean above(Object number, BigDecimal bound) {
        return Numeric.compare(number, bound, -1) > 0;
    }

    /** Whether a number is less than a bound. */
    public static boolean below(Object number, BigDecimal bound) {
        return Numeric.compare(number, bound, 1) < 0;
    }

    /** Whether a number is greater than 0. */
    public static boolean positive(Object number) {
        return Numeric.sign(number, -1) > 0;
    }

    /** Whether a number is not less than 0; the floating-point number -0.0 is. */
    public static boolean positiveOrZero(Object number) {
        return Numeric.sign(number, -1) >= 0;
    }

    /** Whether a number is less than 0. */
    public static boolean negative(Object number) {
        return Numeric.sign(number, 1) < 0;
    }

    /** Whether a number is not greater than 0. */
    public static boolean negativeOrZero(Object number) {
        return Numeric.sign(number, 1) <= 0;
    }

    /**
     * Whether a number has not more digits than these.
     *
     * @param number a number or a text
     * @param integer the most digits in front of the decimal point
     * @param fraction the most digits behind it
     */
    public static boolean digits(Object number, int integer, int fraction) {
        return Numeric.digits(number, integer, fraction);
    }

    /** The number, or null if it is absent. */
    public static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** The number, or null if it is absent. */
    public static @Nullable Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    /** The number, or null if it is absent. */
    public static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    // ---- text ----

    /** Whether a text is an e-mail address in the form that Hibernate Validator takes; an empty text is. */
    public static boolean email(CharSequence text) {
        return EmailAddresses.isOne(text);
    }

    // ---- times: less than, equal to or greater than 0 for the past, the present and the future ----

    /** Compares a time with the present. */
    public static int compareToNow(Instant time, Clock clock) {
        return time.compareTo(clock.instant());
    }

    /** Compares a time with the present. */
    public static int compareToNow(Date time, Clock clock) {
        return Instant.ofEpochMilli(time.getTime()).compareTo(clock.instant());
    }

    /** Compares a date with today. */
    public static int compareToNow(LocalDate time, Clock clock) {
        return time.compareTo(LocalDate.now(clock));
    }

    /** Compares a time with the present. */
    public static int compareToNow(LocalDateTime time, Clock clock) {
        return time.compareTo(LocalDateTime.now(clock));
    }

    /** Compares a time of day with the present one. */
    public static int compareToNow(LocalTime time, Clock clock) {
        return time.compareTo(LocalTime.now(clock));
    }

    /** Compares a time with the present. */
    public static int compareToNow(OffsetDateTime time, Clock clock) {
        return time.compareTo(OffsetDateTime.now(clock));
    }

    /** Compares a time of day with the present one. */
    public static int compareToNow(OffsetTime time, Clock clock) {
        return time.compareTo(OffsetTime.now(clock));
    }

    /** Compares a time with the present. */
    public static int compareToNow(ZonedDateTime time, Clock clock) {
        return time.compareTo(ZonedDateTime.now(clock));
    }

    /** Compares a year with this one. */
    public static int compareToNow(Year time, Clock clock) {
        return time.compareTo(Year.now(clock));
    }

    /** Compares a month with this one. */
    public static int compareToNow(YearMonth time, Clock clock) {
        return time.compareTo(YearMonth.now(clock));
    }

    /** Compares a day of the year with today's. */
    public static int compareToNow(MonthDay time, Clock clock) {
        return time.compareTo(MonthDay.now(clock));
    }
}
