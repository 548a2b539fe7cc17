package dev.databridge.benchmarks.suite.peer.springdata;

import java.util.Set;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Makes converters the way that README.md beside the packages explains. */
public final class Converters {
    private Converters() {}

    /** A converter that writes no {@code _class}, and knows these entities from the start. */
    public static MappingMongoConverter of(Class<?>... entities) {
        MongoCustomConversions conversions =
                MongoCustomConversions.create(adapter -> adapter.useNativeDriverJavaTimeCodecs());
        MongoMappingContext context = new MongoMappingContext();
        context.setAutoIndexCreation(false);
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.setInitialEntitySet(Set.of(entities));
        context.afterPropertiesSet();
        MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.afterPropertiesSet();
        return converter;
    }
}
