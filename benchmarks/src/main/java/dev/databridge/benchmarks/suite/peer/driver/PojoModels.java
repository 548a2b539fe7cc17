package dev.databridge.benchmarks.suite.peer.driver;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoDatabase;
import dev.databridge.benchmarks.suite.data.OdmKind;
import dev.databridge.benchmarks.suite.peer.Once;
import dev.databridge.benchmarks.suite.peer.odm.Large;
import dev.databridge.benchmarks.suite.peer.odm.Model;
import dev.databridge.benchmarks.suite.peer.odm.Nested;
import dev.databridge.benchmarks.suite.peer.odm.Numbers;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import dev.databridge.benchmarks.suite.peer.odm.Small;
import dev.databridge.benchmarks.suite.peer.odm.Stored;
import dev.databridge.benchmarks.suite.peer.odm.Texts;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.PojoCodecProvider;

/** Models that the driver's own mapper maps. */
final class PojoModels {
    private final MongoDatabase database;
    private final Supplier<CodecRegistry> registry = new Once<>(PojoModels::registry);

    private PojoModels(MongoDatabase database) {
        this.database = database;
    }

    static void addTo(OdmOperations operations, MongoDatabase database) {
        PojoModels pojos = new PojoModels(database);
        operations
                .small(() -> pojos.models(OdmKind.SMALL, Small.class, Small::new, "field1"), Small::document)
                .large(() -> pojos.models(OdmKind.LARGE, Large.class, Large::new, "field1"))
                .nested(
                        () -> pojos.models(OdmKind.NESTED, Nested.class, Nested::new, "embedded_str_doc_1.field1"),
                        Nested::document);
    }

    private static CodecRegistry registry() {
        return CodecRegistries.fromRegistries(
                MongoClientSettings.getDefaultCodecRegistry(),
                CodecRegistries.fromProviders(PojoCodecProvider.builder()
                        .register(Small.class, Large.class, Nested.class, Texts.class, Numbers.class)
                        .build()));
    }

    private <M extends Stored & Model> DriverModels<M> models(
            OdmKind kind, Class<M> type, Supplier<M> maker, String path) {
        return new DriverModels<>(
                database.getCollection(kind.collection(), type).withCodecRegistry(registry.get()),
                new DriverModels.Shape<>(
                        values -> {
                            M model = maker.get();
                            model.fill(values);
                            return model;
                        },
                        model -> Objects.requireNonNull(model.id, "id"),
                        Model::change,
                        path));
    }
}
