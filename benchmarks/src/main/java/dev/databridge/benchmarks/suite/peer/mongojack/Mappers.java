package dev.databridge.benchmarks.suite.peer.mongojack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.mongodb.client.MongoDatabase;
import org.bson.UuidRepresentation;
import org.mongojack.JacksonMongoCollection;
import org.mongojack.MongoJackModuleConfiguration;
import org.mongojack.MongoJackModuleFeature;
import org.mongojack.ObjectMapperConfigurer;
import org.mongojack.SerializationOptions;

/** Makes mappers and collections the way that README.md beside the packages explains. */
public final class Mappers {
    private Mappers() {}

    /** A mapper that stores an {@code Instant} as a date. */
    public static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new BlackbirdModule())
                .disable(SerializationFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS);
        return ObjectMapperConfigurer.configureObjectMapper(
                mapper, new MongoJackModuleConfiguration().with(MongoJackModuleFeature.WRITE_INSTANT_AS_BSON_DATE));
    }

    static <T> JacksonMongoCollection<T> collection(
            ObjectMapper mapper, MongoDatabase database, String name, Class<T> type) {
        return JacksonMongoCollection.builder()
                .withObjectMapper(mapper)
                .withSerializationOptions(SerializationOptions.builder()
                        .withSimpleFilterSerialization(true)
                        .build())
                .build(database, name, type, UuidRepresentation.STANDARD);
    }
}
