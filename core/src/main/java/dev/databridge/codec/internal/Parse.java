package dev.databridge.codec.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import org.bson.types.ObjectId;

/** Texts of types whose own methods accept too much or throw something of their own. */
public final class Parse {
    private static final int UUID_LENGTH = 36;

    /** {@code YearMonth.toString} leaves out the plus that its own parser demands of years above 9999. */
    private static final DateTimeFormatter YEAR_MONTH = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .toFormatter(Locale.ROOT);

    private Parse() {}

    /** A UUID of the usual 36 characters; {@code UUID.fromString} alone takes shorter ones. */
    public static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException(text.length() + " characters");
        }
        return UUID.fromString(text);
    }

    /** An object id of 24 hexadecimal digits. */
    public static ObjectId objectId(String text) {
        return new ObjectId(text);
    }

    /** A URI. */
    public static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    /** A locale of a language tag; {@code Locale.forLanguageTag} alone drops what it does not understand. */
    public static Locale locale(String text) {
        try {
            new Locale.Builder().setLanguageTag(text);
        } catch (IllformedLocaleException malformed) {
            throw new IllegalArgumentException(malformed);
        }
        return Locale.forLanguageTag(text);
    }

    /** A single character. */
    public static Character character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text.length() + " characters");
        }
        return text.charAt(0);
    }

    /** {@code true} or {@code false}. */
    public static Boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return text.equals("true");
    }

    /** A year and month. */
    public static YearMonth yearMonth(String text) {
        return YearMonth.parse(text, YEAR_MONTH);
    }

    /** The text of a year and month. */
    public static String print(YearMonth value) {
        return value.format(YEAR_MONTH);
    }
}
