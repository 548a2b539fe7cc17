package dev.databridge.path;

import dev.databridge.codec.ValueCodec;
import dev.databridge.update.Update;
import dev.databridge.update.internal.EncodedUpdate;

/**
 * The path of a time that is stored as a date.
 *
 * @param <D> the document's type
 * @param <V> the type of the field's values
 */
public class TimePath<D, V> extends ComparablePath<D, V> {
    /**
     * For generated code.
     *
     * @param path the dotted stored path
     * @param codec the codec of the field's values
     */
    public TimePath(String path, ValueCodec<V> codec) {
        super(path, codec);
    }

    /** Stores the server's present time. */
    public final Update<D> currentDate() {
        return EncodedUpdate.of("$currentDate", path(), writer -> writer.writeBoolean(true));
    }
}
