package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;

/**
 * Runs an aggregation pipeline.
 *
 * @param namespace the database and the collection
 * @param stages the pipeline's stages, in order
 * @param batchSize how many results come at once, 0 for as many as the server chooses
 * @param settings how the server is to run it
 * @param options what it runs with
 */
public record AggregatePlan(
        MongoNamespace namespace, List<RawBsonDocument> stages, int batchSize, QuerySettings settings, Options options)
        implements Plan {
    /** Copies the list. */
    public AggregatePlan {
        stages = List.copyOf(stages);
    }

    /** The same with another size of batches, 0 for the server's choice. */
    public AggregatePlan withBatchSize(int count) {
        return new AggregatePlan(namespace, stages, count, settings, options);
    }

    @Override
    public BsonDocument toCommand() {
        BsonDocument cursor =
                batchSize > 0 ? new BsonDocument("batchSize", new BsonInt32(batchSize)) : new BsonDocument();
        return new Command("aggregate", this)
                .with("pipeline", new BsonArray(stages))
                .with("cursor", cursor)
                .with(settings)
                .with(options)
                .build();
    }
}
