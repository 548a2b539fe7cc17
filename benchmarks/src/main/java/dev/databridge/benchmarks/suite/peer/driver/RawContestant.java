package dev.databridge.benchmarks.suite.peer.driver;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoDatabase;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.SystemName;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/**
 * The driver with bytes that are copied and not read: nothing that gives objects can be faster. What it inserts is encoded
 * beforehand and has ids already.
 */
@SystemName("driver-raw")
public final class RawContestant extends DriverContestant {
    /** Connects to nothing yet. */
    public RawContestant() {
        super(new Form<>(
                MongoClientSettings.getDefaultCodecRegistry(),
                new Form.People<>(
                        RawBsonDocument.class,
                        RawContestant::raw,
                        RawContestant::raw,
                        found -> PersonData.of(found.decode(new DocumentCodec())),
                        (person, age) -> {}),
                new Form.Result<>(RawBsonDocument.class, RawContestant::name),
                new Form.Result<>(RawBsonDocument.class, RawContestant::group),
                RawBsonDocument.class));
    }

    @Override
    void addModels(OdmOperations operations, MongoDatabase database) {
        RawModels.addTo(operations, database);
    }

    private static RawBsonDocument raw(PersonData person) {
        return new RawBsonDocument(person.document(), new DocumentCodec());
    }

    private static String name(RawBsonDocument found) {
        return found.getString("name").getValue()
                + '|'
                + found.getString("email").getValue();
    }

    private static String group(RawBsonDocument found) {
        Document group = found.decode(new DocumentCodec());
        return Expectations.group(group.getInteger("_id"), group.getInteger("count"), group.getDouble("mean"));
    }
}
