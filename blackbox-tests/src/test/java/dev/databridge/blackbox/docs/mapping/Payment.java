package dev.databridge.blackbox.docs.mapping;

import dev.databridge.annotation.Convert;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.StoredAs;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

@Document
public class Payment {
    @Id
    UUID id;

    @Field(as = StoredAs.STRING)
    BigDecimal amount; // text rather than a decimal128

    Currency currency;
    Instant at; // milliseconds

    @Field(as = StoredAs.INT64)
    Duration took; // milliseconds

    @Convert(IbanConverter.class)
    Iban account;

    Status status; // by its code, see below
}
