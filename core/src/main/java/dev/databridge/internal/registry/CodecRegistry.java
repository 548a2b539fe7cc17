package dev.databridge.internal.registry;

import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ObjectCodec;
import dev.databridge.exception.CodecNotFoundException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The codecs that are in use, one per class, found as services when they are first asked for.
 *
 * <p>Safe for use by many threads.
 */
public final class CodecRegistry {
    private final Map<Class<?>, ObjectCodec<?>> codecs = new ConcurrentHashMap<>();

    /**
     * The codec of a document's class.
     *
     * @throws CodecNotFoundException if there is none, or the class is no document
     */
    public <T> DocumentCodec<T> document(Class<T> type) {
        if (object(type) instanceof DocumentCodec<T> codec) {
            return codec;
        }
        throw new CodecNotFoundException(
                type.getName() + " is a projection, not a document; annotate it with @Document to store it", null);
    }

    /**
     * The codec of a document's or projection's class.
     *
     * @throws CodecNotFoundException if there is none
     */
    @SuppressWarnings("unchecked") // a codec is put under its own type only
    public <T> ObjectCodec<T> object(Class<T> type) {
        Objects.requireNonNull(type, "type");
        ObjectCodec<?> known = codecs.get(type);
        if (known == null) {
            known = codecs.computeIfAbsent(type, CodecServices::find);
        }
        return (ObjectCodec<T>) known;
    }
}
