package dev.databridge.benchmarks.suite.peer.driver;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoDatabase;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.SystemName;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.odm.OdmOperations;
import org.bson.Document;

/** The driver with its tree, what most programs without a mapper use. */
@SystemName("driver-document")
public final class DocumentContestant extends DriverContestant {
    /** Connects to nothing yet. */
    public DocumentContestant() {
        super(new Form<>(
                MongoClientSettings.getDefaultCodecRegistry(),
                new Form.People<>(
                        Document.class,
                        PersonData::newDocument,
                        PersonData::document,
                        PersonData::of,
                        (person, age) -> person.put("age", age)),
                new Form.Result<>(Document.class, found -> found.getString("name") + '|' + found.getString("email")),
                new Form.Result<>(
                        Document.class,
                        found -> Expectations.group(
                                found.getInteger("_id"), found.getInteger("count"), found.getDouble("mean"))),
                Document.class));
    }

    @Override
    void addModels(OdmOperations operations, MongoDatabase database) {
        DocumentModels.addTo(operations, database);
    }
}
