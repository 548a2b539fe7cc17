package dev.databridge.codec;

import dev.databridge.codec.internal.ConvertedDateCodec;
import dev.databridge.codec.internal.DateCodec;
import dev.databridge.codec.internal.FormCodec;
import dev.databridge.codec.internal.Forms;
import dev.databridge.codec.internal.InstantCodec;
import dev.databridge.codec.internal.LocalDateCodec;
import dev.databridge.codec.internal.LocalDateTimeCodec;
import dev.databridge.codec.internal.LocalTimeCodec;
import dev.databridge.codec.internal.MillisecondsCodec;
import dev.databridge.codec.internal.OffsetDateTimeCodec;
import dev.databridge.codec.internal.Parse;
import dev.databridge.codec.internal.TextCodec;
import dev.databridge.codec.internal.ZonedDateTimeCodec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;

/**
 * The codecs of points and spans of time, those of java.time and the old {@link Date}; the other half of {@link ValueCodecs},
 * and of the same rules.
 *
 * <p>A BSON date counts milliseconds from 1970-01-01T00:00Z; what is finer is cut off and is no change. Texts are ISO-8601.
 * All are safe for use by many threads.
 */
public final class TimeCodecs {
    /** An instant as a date of milliseconds. */
    public static final ValueCodec<Instant> INSTANT = new InstantCodec();

    /** An instant as ISO-8601 text, with nanoseconds. */
    public static final ValueCodec<Instant> INSTANT_AS_STRING =
            new TextCodec<>("an instant such as 2026-11-23T12:30:00Z", Instant::toString, Instant::parse);

    /** An instant as int64 of milliseconds since 1970-01-01T00:00Z. */
    public static final ValueCodec<Instant> INSTANT_AS_LONG =
            new MillisecondsCodec<>(Instant::toEpochMilli, Instant::ofEpochMilli);

    /** The old mutable date as a date of milliseconds. */
    public static final ValueCodec<Date> DATE = new DateCodec();

    /** The old mutable date as ISO-8601 text. */
    public static final ValueCodec<Date> DATE_AS_STRING = new ConvertedDateCodec(INSTANT_AS_STRING);

    /** The old mutable date as int64 of milliseconds since 1970-01-01T00:00Z. */
    public static final ValueCodec<Date> DATE_AS_LONG = new ConvertedDateCodec(INSTANT_AS_LONG);

    /** A local date as the date of its midnight in UTC. */
    public static final ValueCodec<LocalDate> LOCAL_DATE = new LocalDateCodec();

    /** A local date as ISO-8601 text. */
    public static final ValueCodec<LocalDate> LOCAL_DATE_AS_STRING =
            new TextCodec<>("a date such as 2026-11-23", LocalDate::toString, LocalDate::parse);

    /** A local date and time as the date that it is in UTC, of milliseconds. */
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME = new LocalDateTimeCodec();

    /** A local date and time as ISO-8601 text, with nanoseconds. */
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME_AS_STRING =
            new TextCodec<>("a date and time such as 2026-11-23T12:30", LocalDateTime::toString, LocalDateTime::parse);

    /** A local time as a date of milliseconds on 1970-01-01 in UTC. */
    public static final ValueCodec<LocalTime> LOCAL_TIME = new LocalTimeCodec();

    /** A local time as ISO-8601 text, with nanoseconds. */
    public static final ValueCodec<LocalTime> LOCAL_TIME_AS_STRING =
            new TextCodec<>("a time such as 12:30:15", LocalTime::toString, LocalTime::parse);

    /** A date and time with its offset as ISO-8601 text, with nanoseconds. */
    public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME = new TextCodec<>(
            "a date and time with an offset such as 2026-11-23T12:30+01:00",
            OffsetDateTime::toString,
            OffsetDateTime::parse);

    /** A date and time as a date of milliseconds; the offset is lost, and UTC is read. */
    public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME_AS_DATE = new OffsetDateTimeCodec();

    /** A date and time with its zone as ISO-8601 text and the zone in brackets, with nanoseconds. */
    public static final ValueCodec<ZonedDateTime> ZONED_DATE_TIME = new TextCodec<>(
            "a date and time with a zone such as 2026-11-23T12:30+01:00[Europe/Paris]",
            ZonedDateTime::toString,
            ZonedDateTime::parse);

    /** A date and time as a date of milliseconds; the zone is lost, and UTC is read. */
    public static final ValueCodec<ZonedDateTime> ZONED_DATE_TIME_AS_DATE = new ZonedDateTimeCodec();

    /** A time with its offset as ISO-8601 text, with nanoseconds. */
    public static final ValueCodec<OffsetTime> OFFSET_TIME =
            new TextCodec<>("a time with an offset such as 12:30:15+01:00", OffsetTime::toString, OffsetTime::parse);

    /** A year as int32. */
    public static final ValueCodec<Year> YEAR =
            new FormCodec<>(Forms::readYear, (writer, value) -> writer.writeInt(value.getValue()));

    /** A year and month as ISO-8601 text. */
    public static final ValueCodec<YearMonth> YEAR_MONTH =
            new TextCodec<>("a year and month such as 2026-11", Parse::print, Parse::yearMonth);

    /** A month and day as ISO-8601 text. */
    public static final ValueCodec<MonthDay> MONTH_DAY =
            new TextCodec<>("a month and day such as --11-23", MonthDay::toString, MonthDay::parse);

    /** A duration as ISO-8601 text, with nanoseconds. */
    public static final ValueCodec<Duration> DURATION =
            new TextCodec<>("a duration such as PT1H30M", Duration::toString, Duration::parse);

    /** A duration as int64 of milliseconds. */
    public static final ValueCodec<Duration> DURATION_AS_LONG =
            new MillisecondsCodec<>(Duration::toMillis, Duration::ofMillis);

    /** A period as ISO-8601 text. */
    public static final ValueCodec<Period> PERIOD =
            new TextCodec<>("a period such as P1Y2M3D", Period::toString, Period::parse);

    /** A time zone as its id. */
    public static final ValueCodec<ZoneId> ZONE_ID =
            new TextCodec<>("a time zone such as Europe/Paris", ZoneId::getId, ZoneId::of);

    /** An offset as its id. */
    public static final ValueCodec<ZoneOffset> ZONE_OFFSET =
            new TextCodec<>("an offset such as +01:00", ZoneOffset::getId, ZoneOffset::of);

    private TimeCodecs() {}
}
