package dev.databridge.update.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.codec.ValueCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of an update back from its bytes, for those who check them: what was given to the update may have changed
 * since, and is not kept.
 *
 * @param codec wrote the value or each element, or null if no codec did
 * @param many whether the values are the elements behind {@code $each}
 * @param isNull whether the value is a null
 */
record StoredValues(@Nullable ValueCodec<?> codec, boolean many, boolean isNull) {
    static final StoredValues NONE = new StoredValues(null, false, false);
    static final StoredValues NULL = new StoredValues(null, false, true);

    static StoredValues one(ValueCodec<?> codec) {
        return new StoredValues(codec, false, false);
    }

    static StoredValues each(ValueCodec<?> codec) {
        return new StoredValues(codec, true, false);
    }

    /** The values in a document of one field. */
    List<@Nullable Object> read(byte[] entry) {
        if (codec == null) {
            return isNull ? Collections.singletonList(null) : List.of();
        }
        BsonByteReader reader = new BsonByteReader().reset(entry, 0, entry.length);
        reader.startDocument();
        reader.hasNext();
        reader.next();
        return many ? elements(codec, reader) : Collections.singletonList(codec.read(reader));
    }

    private static List<@Nullable Object> elements(ValueCodec<?> codec, BsonByteReader reader) {
        List<@Nullable Object> values = new ArrayList<>();
        reader.startDocument();
        while (reader.hasNext()) {
            reader.next();
            if (reader.name().equals("$each") && reader.type() == BsonTypeCode.ARRAY) {
                int array = reader.startArray();
                while (reader.hasNext()) {
                    reader.next();
                    values.add(codec.read(reader));
                }
                reader.endArray(array);
            } else {
                reader.skip();
            }
        }
        return values;
    }
}
