package dev.databridge.validation.jakarta;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
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

/** Every constraint on times on every type of time. */
@Document
class EveryTime {
    @Id
    long id;

    @Past
    @PastOrPresent
    @Future
    @FutureOrPresent
    Instant instant;

    @Past
    @PastOrPresent
    @Future
    @FutureOrPresent
    LocalDate localDate;

    @Past
    @PastOrPresent
    @Future
    @FutureOrPresent
    LocalDateTime localDateTime;

    @Past
    @PastOrPresent
    @Future
    @FutureOrPresent
    LocalTime localTime;

    @Past
    @PastOrPresent
    @Future
    @FutureOrPresent
    OffsetDateTime offsetDateTime;

    @Past
    @PastOrPresent
    @Future
    @FutureOrPresent
    OffsetTime offsetTime;

    @Past
    @PastOrPresent
    @Future
    @FutureOrPresent
    ZonedDateTime zonedDateTime;

    @Past
    @PastOrPresent
    @Future
    @FutureOrPresent
    Year year;

    @Past
    @PastOrPresent
    @Future
    @FutureOrPresent
    YearMonth yearMonth;

    @Past
    @PastOrPresent
    @Future
    @FutureOrPresent
    MonthDay monthDay;

    @Past
    @PastOrPresent
    @Future
    @FutureOrPresent
    Date date;
}
