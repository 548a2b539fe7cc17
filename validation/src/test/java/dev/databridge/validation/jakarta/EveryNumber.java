package dev.databridge.validation.jakarta;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.types.Decimal128;

/** Every constraint on numbers on every type of number. */
@Document
@SuppressWarnings("NullablePrimitive") // a provider takes @NotNull on primitives, so generated code does
class EveryNumber {
    @Id
    long id;

    @Min(-3)
    @Max(5)
    @DecimalMin(value = "-2.5")
    @DecimalMax(value = "4.50", inclusive = false)
    @Digits(integer = 1, fraction = 0)
    @NotNull
    byte byteValue;

    @Positive
    @NegativeOrZero
    @DecimalMin(value = "2", inclusive = false)
    @DecimalMax("-7")
    short shortValue;

    @Min(3)
    @Max(Integer.MAX_VALUE)
    @Negative
    @PositiveOrZero
    @Digits(integer = 2, fraction = 1)
    int intValue;

    @Min(Long.MIN_VALUE)
    @Max(Long.MAX_VALUE)
    @DecimalMin(value = "9223372036854775808")
    @DecimalMax(value = "9223372036854775806.5")
    @Digits(integer = 18, fraction = 0)
    long longValue;

    @Min(0)
    @Max(16777217)
    @Positive
    @Negative
    float floatValue;

    @Min(0)
    @Max(9007199254740993L)
    @PositiveOrZero
    @NegativeOrZero
    @DecimalMin("0.1")
    @DecimalMax(value = "0.3", inclusive = false)
    double doubleValue;

    @NotNull
    @Min(2)
    @DecimalMax("3")
    @Positive
    Byte byteBox;

    @Null
    @Max(2)
    @Negative
    Short shortBox;

    @Min(2)
    @Max(10)
    @Digits(integer = 1, fraction = 0)
    @PositiveOrZero
    Integer intBox;

    @DecimalMin("1E+3")
    @DecimalMax(value = "1E+18", inclusive = false)
    @Positive
    @NegativeOrZero
    Long longBox;

    @Min(1)
    @Max(2)
    @DecimalMin("0.1")
    @DecimalMax("0.1")
    @PositiveOrZero
    @NegativeOrZero
    Float floatBox;

    @Min(-1)
    @Max(1)
    @DecimalMin(value = "0.1", inclusive = false)
    @Positive
    @Negative
    Double doubleBox;

    @Min(1)
    @Max(9)
    @DecimalMin("1.00")
    @DecimalMax(value = "9.99", inclusive = false)
    @Digits(integer = 3, fraction = 2)
    @Positive
    @NegativeOrZero
    BigDecimal bigDecimal;

    @Min(Long.MIN_VALUE)
    @Max(Long.MAX_VALUE)
    @DecimalMin("-1.5")
    @DecimalMax("1E+30")
    @Digits(integer = 20, fraction = 0)
    @PositiveOrZero
    @Negative
    BigInteger bigInteger;

    @Min(1)
    @Max(9)
    @DecimalMin("1.5")
    @Digits(integer = 1, fraction = 0)
    @Positive
    @Negative
    AtomicInteger atomicInteger;

    @Min(1)
    @DecimalMax("1.5")
    @PositiveOrZero
    @NegativeOrZero
    AtomicLong atomicLong;

    @Min(1)
    @Max(9)
    @DecimalMin("1.5")
    @Positive
    Decimal128 decimal128;

    @Min(1)
    @Max(9)
    @DecimalMin("1.5")
    @DecimalMax(value = "8", inclusive = false)
    @Digits(integer = 2, fraction = 2)
    @Positive
    @NegativeOrZero
    String text;

    @Min(1)
    @NotNull
    OptionalInt optionalInt;

    @Max(1)
    @Positive
    OptionalLong optionalLong;

    @DecimalMin("0.1")
    @Negative
    OptionalDouble optionalDouble;

    List<@Min(1) @NotNull Integer> list;
}
