package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.Optional;

/**
 * A value or nothing; nothing is a BSON null in both directions.
 *
 * @param element the codec of the value
 * @param <E> the type of the value
 */
public record OptionalCodec<E>(ValueCodec<E> element) implements ValueCodec<Optional<E>> {
    private static final Object NOTHING = new Object();

    @Override
    public Optional<E> read(BsonByteReader reader) {
        return Optional.ofNullable(element.read(reader));
    }

    @Override
    public void write(BsonByteWriter writer, Optional<E> value) {
        Elements.write(element, writer, value.orElse(null));
    }

    @Override
    public Object skeleton(Optional<E> value) {
        return value.isPresent() ? element.skeleton(value.get()) : NOTHING;
    }

    @Override
    public boolean unchanged(Object skeleton, Optional<E> value) {
        if (value.isEmpty() || skeleton == NOTHING) {
            return value.isEmpty() && skeleton == NOTHING;
        }
        return element.unchanged(skeleton, value.get());
    }

    @Override
    public Optional<E> restore(Object skeleton) {
        return skeleton == NOTHING ? Optional.empty() : Optional.ofNullable(element.restore(skeleton));
    }
}
