package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An enum as a code per constant, such as a number.
 *
 * @param <E> the enum
 * @param <C> the type of the codes
 */
public final class CodedEnumCodec<E extends Enum<E>, C> implements ValueCodec<E> {
    private final List<C> codes;
    private final Map<C, E> constants = new HashMap<>();
    private final ValueCodec<C> stored;

    /**
     * Makes the codec.
     *
     * @param constants all constants, in the order of their declaration
     * @param codes the code of each, all different
     * @param stored the codec of the codes
     */
    public CodedEnumCodec(E[] constants, List<C> codes, ValueCodec<C> stored) {
        this.codes = List.copyOf(codes);
        this.stored = stored;
        for (E constant : constants) {
            this.constants.put(codes.get(constant.ordinal()), constant);
        }
    }

    @Override
    public @Nullable E read(BsonByteReader reader) {
        int from = reader.position();
        C code = stored.read(reader);
        if (code == null) {
            return null;
        }
        E constant = constants.get(code);
        if (constant == null) {
            throw reader.fail(
                    from, "found the code " + Texts.quote(code.toString()) + ", expected " + Texts.oneOf(codes));
        }
        return constant;
    }

    @Override
    public void write(BsonByteWriter writer, E value) {
        stored.write(writer, codes.get(value.ordinal()));
    }

    @Override
    public boolean unchanged(Object skeleton, E value) {
        return skeleton == value;
    }
}
