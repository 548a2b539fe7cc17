package dev.databridge.validation.jakarta;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
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
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/** Fills objects with values at and around the boundaries of constraints. */
final class RandomValues {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\n",
            "\u2003",
            "\u00a0",
            "\0",
            "a",
            "ab",
            "abc",
            "abcde",
            "abcdef",
            "\ud83d\ude00\ud83d\ude00\ud83d\ude00",
            "ab.\"cd",
            "a\nb",
            "A",
            "1",
            "1.5",
            "01.50",
            "-3",
            "1e1",
            "NaN",
            "x1",
            "99999999999999999999",
            "a@b",
            "a@b.example",
            "a.b@b.example",
            "a..b@b.example",
            ".a@b.example",
            "a@b.example.",
            "a@-b.example",
            "a@b-.example",
            "a@b..example",
            "\"a b\"@b.example",
            "\"a@b\"@b.example",
            "a b@b.example",
            "a@[127.0.0.1]",
            "a@[999.0.0.1]",
            "a@[IPv6:::1]",
            "a@[IPv6:1:2:3:4:5:6:7:8]",
            "a@[IPv6:1:2:3:4:5:6:7]",
            "ä@ö.example",
            "A@B.EXAMPLE",
            "a@b.example\n",
            "@b",
            "a@",
            "x".repeat(64) + "@b.example",
            "x".repeat(65) + "@b.example",
            "a@" + "x".repeat(63) + ".example",
            "a@" + "x".repeat(64) + ".example",
            "a@" + "xxxxxxxxx.".repeat(25) + "xx",
            "a@" + "xxxxxxxxx.".repeat(25) + "xxxxxx");

    private static final double[] DOUBLES = {
        0,
        -0.0,
        1,
        -1,
        0.1,
        0.3,
        0.30000000000000004,
        1.5,
        2,
        3,
        5,
        9,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        9007199254740992d,
        9007199254740994d,
        16777216,
        16777218
    };

    private static final long[] LONGS = {
        0,
        1,
        -1,
        2,
        3,
        4,
        5,
        6,
        7,
        -2,
        -3,
        -4,
        -7,
        -8,
        9,
        10,
        99,
        100,
        999,
        1000,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        Long.MAX_VALUE - 1,
        999_999_999_999_999_999L,
        1_000_000_000_000_000_000L
    };

    private final Random random;
    private final Clock clock;

    RandomValues(long seed, Clock clock) {
        this.random = new Random(seed);
        this.clock = clock;
    }

    <T> T fill(T object, int depth) throws IllegalAccessException {
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                Object value = value(field.getGenericType(), depth);
                if (value != null || !field.getType().isPrimitive()) {
                    field.set(object, value);
                }
            }
        }
        return object;
    }

    private Object value(Type type, int depth) throws IllegalAccessException {
        boolean primitive = type instanceof Class<?> of && of.isPrimitive();
        if (!primitive && random.nextInt(5) == 0) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return container(generic, depth);
        }
        Class<?> of = (Class<?>) type;
        Object simple = simple(of);
        if (simple != null) {
            return simple;
        }
        if (of.isArray()) {
            Object array = Array.newInstance(of.getComponentType(), random.nextInt(4));
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, value(of.getComponentType(), depth + 1));
            }
            return array;
        }
        return object(of, depth);
    }

    private Object object(Class<?> type, int depth) throws IllegalAccessException {
        if (depth > 3) {
            return null;
        }
        if (type == EveryText.Part.class) {
            return fill(new EveryText.Part(), depth + 1);
        }
        if (type == EveryText.Pair.class) {
            List<String> others = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                others.add(text());
            }
            return new EveryText.Pair(random.nextBoolean() ? null : text(), random.nextBoolean() ? null : others);
        }
        return fill(new EveryText(), depth + 2);
    }

    private Object container(ParameterizedType type, int depth) throws IllegalAccessException {
        Type[] arguments = type.getActualTypeArguments();
        Type element = arguments[arguments.length - 1];
        int size = random.nextInt(4);
        if (type.getRawType() == Optional.class) {
            return Optional.ofNullable(value(element, depth + 1));
        }
        if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(text(), value(element, depth + 1));
            }
            return map;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(element, depth + 1));
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(list) : list;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private double number() {
        return random.nextInt(4) == 0 ? random.nextGaussian() * 10 : DOUBLES[random.nextInt(DOUBLES.length)];
    }

    private long whole() {
        return random.nextInt(4) == 0 ? random.nextInt(200) - 100 : LONGS[random.nextInt(LONGS.length)];
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(whole(), random.nextInt(5) - 1);
    }

    private Object simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> text();
            case "boolean", "Boolean" -> random.nextBoolean();
            case "byte", "Byte" -> (byte) whole();
            case "short", "Short" -> (short) whole();
            case "int", "Integer" -> (int) whole();
            case "long", "Long" -> whole();
            case "float", "Float" -> (float) number();
            case "double", "Double" -> number();
            case "BigDecimal" -> decimal();
            case "BigInteger" -> BigInteger.valueOf(whole()).multiply(BigInteger.valueOf(whole()));
            case "AtomicInteger" -> new AtomicInteger((int) whole());
            case "AtomicLong" -> new AtomicLong(whole());
            case "Decimal128" ->
                Decimal128.parse(random.nextInt(6) == 0 ? "NaN" : decimal().toString());
            case "OptionalInt" -> random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of((int) whole());
            case "OptionalLong" -> random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(whole());
            case "OptionalDouble" -> random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(number());
            case "ObjectId" -> new ObjectId();
            default -> time(type);
        };
    }

    private Object time(Class<?> type) {
        Duration[] steps = {
            Duration.ZERO,
            Duration.ofNanos(1),
            Duration.ofMillis(1),
            Duration.ofHours(1),
            Duration.ofDays(1),
            Duration.ofDays(40),
            Duration.ofDays(400)
        };
        Duration step = steps[random.nextInt(steps.length)];
        Clock at = Clock.offset(clock, random.nextBoolean() ? step : step.negated());
        return switch (type.getSimpleName()) {
            case "Instant" -> Instant.now(at);
            case "LocalDate" -> LocalDate.now(at);
            case "LocalDateTime" -> LocalDateTime.now(at);
            case "LocalTime" -> LocalTime.now(at);
            case "OffsetDateTime" -> OffsetDateTime.now(at);
            case "OffsetTime" -> OffsetTime.now(at);
            case "ZonedDateTime" -> ZonedDateTime.now(at);
            case "Year" -> Year.now(at);
            case "YearMonth" -> YearMonth.now(at);
            case "MonthDay" -> MonthDay.now(at);
            case "Date" -> Date.from(Instant.now(at));
            default -> null;
        };
    }
}
