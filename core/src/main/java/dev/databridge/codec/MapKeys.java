package dev.databridge.codec;

import dev.databridge.codec.internal.EnumKey;
import dev.databridge.codec.internal.Parse;
import dev.databridge.codec.internal.ParsedKey;
import dev.databridge.codec.internal.TextKey;
import java.time.LocalDate;
import java.util.UUID;
import org.bson.types.ObjectId;

/**
 * The types that keys of maps may have. A stored name is accepted only if it is exactly the one that its key is written
 * as, such as {@code 7} and not {@code 007}.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class MapKeys {
    /** Text as it is; any text without a NUL. */
    public static final MapKey<String> STRING = new TextKey();

    /** Whole numbers in decimal. */
    public static final MapKey<Integer> INT = new ParsedKey<>("an int in decimal", Object::toString, Integer::valueOf);

    /** Whole numbers in decimal. */
    public static final MapKey<Long> LONG = new ParsedKey<>("a long in decimal", Object::toString, Long::valueOf);

    /** Whole numbers in decimal. */
    public static final MapKey<Short> SHORT = new ParsedKey<>("a short in decimal", Object::toString, Short::valueOf);

    /** Whole numbers in decimal. */
    public static final MapKey<Byte> BYTE = new ParsedKey<>("a byte in decimal", Object::toString, Byte::valueOf);

    /** Numbers as {@link Double#toString(double)} writes them: most names have a dot, so that changes set the whole map. */
    public static final MapKey<Double> DOUBLE =
            new ParsedKey<>("a double such as 1.5", Object::toString, Double::valueOf);

    /** Single characters. */
    public static final MapKey<Character> CHAR = new ParsedKey<>("one character", Object::toString, Parse::character);

    /** {@code true} and {@code false}. */
    public static final MapKey<Boolean> BOOLEAN = new ParsedKey<>("true or false", Object::toString, Parse::bool);

    /** UUIDs as 36 characters in lower case. */
    public static final MapKey<UUID> UUID =
            new ParsedKey<>("a UUID of 36 lower-case characters", Object::toString, Parse::uuid);

    /** Object ids as 24 hexadecimal digits in lower case. */
    public static final MapKey<ObjectId> OBJECT_ID =
            new ParsedKey<>("an object id of 24 lower-case hexadecimal digits", ObjectId::toHexString, Parse::objectId);

    /** Dates as in {@code 2026-11-23}. */
    public static final MapKey<LocalDate> LOCAL_DATE =
            new ParsedKey<>("a date such as 2026-11-23", LocalDate::toString, LocalDate::parse);

    private MapKeys() {}

    /**
     * The names of an enum's constants.
     *
     * @param values all constants as {@code values()} gives them
     * @param <E> the enum
     * @return the keys
     */
    public static <E extends Enum<E>> MapKey<E> enumByName(E[] values) {
        return EnumKey.of(values);
    }
}
