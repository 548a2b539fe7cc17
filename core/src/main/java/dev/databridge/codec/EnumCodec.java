package dev.databridge.codec;

import dev.databridge.codec.internal.CodedEnumCodec;
import dev.databridge.codec.internal.NamedEnumCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the codecs of enums; a stored text or code that no constant has is refused with the list of those that are. */
public final class EnumCodec {
    private EnumCodec() {}

    /**
     * An enum as the names of its constants.
     *
     * @param values all constants as {@code values()} gives them
     * @param <E> the enum
     * @return the codec
     */
    public static <E extends Enum<E>> ValueCodec<E> byName(E[] values) {
        return new NamedEnumCodec<>(
                values, Arrays.stream(values).map(Enum::name).toList());
    }

    /**
     * An enum as a code per constant.
     *
     * @param values all constants as {@code values()} gives them
     * @param code the code of a constant, never null and different for each
     * @param stored the codec of the codes
     * @param <E> the enum
     * @param <C> the type of the codes
     * @return the codec
     * @throws IllegalArgumentException if two constants have the same code, or one has none; the text names them
     */
    @SuppressWarnings("unchecked") // the codec of strings is only ever one of strings
    public static <E extends Enum<E>, C> ValueCodec<E> byCode(E[] values, Function<E, C> code, ValueCodec<C> stored) {
        List<C> codes = codes(values, code);
        if (stored.equals(ValueCodecs.STRING)) {
            return new NamedEnumCodec<>(values, (List<String>) codes);
        }
        return new CodedEnumCodec<>(values, codes, stored);
    }

    private static <E extends Enum<E>, C> List<C> codes(E[] values, Function<E, C> code) {
        List<C> codes = new ArrayList<>(values.length);
        Map<C, E> seen = new HashMap<>();
        for (E constant : values) {
            C next = code.apply(constant);
            if (next == null) {
                throw new IllegalArgumentException("the code of " + describe(constant) + " is null; give it a code");
            }
            E other = seen.put(next, constant);
            if (other != null) {
                throw new IllegalArgumentException("the constants " + describe(other) + " and " + describe(constant)
                        + " have the same code " + next + "; give each its own");
            }
            codes.add(next);
        }
        return codes;
    }

    private static String describe(Enum<?> constant) {
        return constant.getDeclaringClass().getName() + "." + constant.name();
    }
}
