package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.FieldTable;
import dev.databridge.codec.ValueCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum as a string per constant.
 *
 * <p>Reading compares the string's bytes with those of the texts, found by a hash, so that no text object is made. The
 * bytes are strings only for the message about an unknown one.
 *
 * @param <E> the enum
 */
public final class NamedEnumCodec<E extends Enum<E>> implements ValueCodec<E> {
    private final E[] constants;
    private final String[] texts;
    private final FieldTable table;

    /**
     * Makes the codec.
     *
     * @param constants all constants, in the order of their declaration
     * @param texts the text of each, all different
     */
    public NamedEnumCodec(E[] constants, List<String> texts) {
        this.constants = constants.clone();
        this.texts = texts.toArray(new String[0]);
        this.table = FieldTable.of(this.texts);
    }

    @Override
    public @Nullable E read(BsonByteReader reader) {
        int index = table.readString(reader);
        return index == FieldTable.UNKNOWN ? nullOrUnknown(reader) : constants[index];
    }

    private @Nullable E nullOrUnknown(BsonByteReader reader) {
        int from = reader.position();
        String text = reader.readString();
        if (text == null) {
            return null;
        }
        throw reader.fail(from, "found the text " + Texts.quote(text) + ", expected " + Texts.oneOf(List.of(texts)));
    }

    @Override
    public void write(BsonByteWriter writer, E value) {
        writer.writeString(texts[value.ordinal()]);
    }

    @Override
    public boolean unchanged(Object skeleton, E value) {
        return skeleton == value;
    }
}
