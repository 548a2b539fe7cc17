package dev.databridge.benchmarks;

import com.mongodb.MongoClientSettings;
import dev.databridge.internal.door.DocumentDoor;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.PojoCodecProvider;

/** The codec of each path, set up as its documentation advises. */
final class Codecs {
    /** The codec that a collection of data-bridge gives to the driver. */
    static final Codec<Object> DATA_BRIDGE = new DocumentDoor(Person_Codec.INSTANCE);

    private static final CodecRegistry POJO = CodecRegistries.fromRegistries(
            MongoClientSettings.getDefaultCodecRegistry(),
            CodecRegistries.fromProviders(PojoCodecProvider.builder()
                    .register(PojoPerson.class, PojoPerson.PojoAddress.class)
                    .build()));

    private Codecs() {}

    static Codec<Document> document() {
        return new DocumentCodec();
    }

    static Codec<PojoPerson> pojo() {
        return POJO.get(PojoPerson.class);
    }

    static CodecRegistry pojoRegistry() {
        return POJO;
    }
}
