package dev.databridge.benchmarks.suite.peer.driver;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoDatabase;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.SystemName;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.PojoCodecProvider;

/** The driver with its own mapper: classes with public fields, which it reads fastest, all registered. */
@SystemName("driver-pojo")
public final class PojoContestant extends DriverContestant {
    private static final CodecRegistry REGISTRY = registry(
            PojoPerson.class, PojoPerson.Address.class, PojoNameAndEmail.class, PojoAgeGroup.class, PojoWide.class);

    /** Connects to nothing yet. */
    public PojoContestant() {
        super(new Form<>(
                REGISTRY,
                new Form.People<>(
                        PojoPerson.class,
                        PojoPerson::of,
                        PojoPerson::stored,
                        PojoPerson::data,
                        (person, age) -> person.age = age),
                new Form.Result<>(PojoNameAndEmail.class, found -> found.name + '|' + found.email),
                new Form.Result<>(PojoAgeGroup.class, found -> Expectations.group(found.id, found.count, found.mean)),
                PojoWide.class));
    }

    /** The driver's own codecs, and one for each of these classes. */
    static CodecRegistry registry(Class<?>... types) {
        return CodecRegistries.fromRegistries(
                MongoClientSettings.getDefaultCodecRegistry(),
                CodecRegistries.fromProviders(
                        PojoCodecProvider.builder().register(types).build()));
    }

    @Override
    void addModels(OdmOperations operations, MongoDatabase database) {
        PojoModels.addTo(operations, database);
    }
}
