package dev.databridge.internal.door;

import dev.databridge.codec.ValueCodec;
import dev.databridge.internal.pool.StripedPool;
import java.util.Objects;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.BsonValueCodecProvider;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * What the driver takes for the codec of a collection's documents: decodes through a {@link ReadDoor}, encodes {@link
 * EncodedDocument}s, and knows none but the driver's own values beside.
 *
 * <p>Safe for use by many threads.
 */
public final class DocumentDoor implements Codec<Object> {
    private static final StripedPool<ReadDoor> READ_DOORS = new StripedPool<>(ReadDoor::new);
    private static final CodecRegistry DRIVER_VALUES = CodecRegistries.fromProviders(new BsonValueCodecProvider());

    private final ValueCodec<?> codec;
    private final CodecRegistry registry = new Registry(this);

    /**
     * Makes a door.
     *
     * @param codec reads the documents
     */
    public DocumentDoor(ValueCodec<?> codec) {
        this.codec = Objects.requireNonNull(codec, "codec");
    }

    /** The registry for the driver's collection. */
    public CodecRegistry registry() {
        return registry;
    }

    /**
     * Reads a document; never throws for a document that does not fit its class.
     *
     * @return the codec's object, or a {@link DecodeFailure}
     */
    @Override
    public Object decode(BsonReader reader, DecoderContext context) {
        ReadDoor door = READ_DOORS.borrow();
        Object document = door.read(reader, codec); // a door whose reading throws is not given back
        if (door.isReusable()) {
            READ_DOORS.giveBack(door);
        }
        return document;
    }

    @Override
    public void encode(BsonWriter writer, Object value, EncoderContext context) {
        ((EncodedDocument) value).pipeTo(writer);
    }

    @Override
    public Class<Object> getEncoderClass() {
        return Object.class;
    }

    /**
     * The door for documents, the driver's own codecs for the rest. Doors are made for single queries, too, and the driver's own
     * registries of a codec allocate some 3 kB each.
     */
    private record Registry(DocumentDoor door) implements CodecRegistry {
        @Override
        @SuppressWarnings("unchecked") // the door is the codec of Object
        public <V> Codec<V> get(Class<V> type) {
            return type == Object.class ? (Codec<V>) door : DRIVER_VALUES.get(type);
        }

        @Override
        @SuppressWarnings("unchecked") // the door is the codec of Object
        public <V> Codec<V> get(Class<V> type, CodecRegistry registry) {
            return type == Object.class ? (Codec<V>) door : DRIVER_VALUES.get(type, registry);
        }
    }
}
