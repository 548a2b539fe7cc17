package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import org.bson.BsonDocument;

/**
 * What is to be sent to the server.
 *
 * <p>Immutable and safe for use by many threads.
 */
public sealed interface Plan
        permits FindPlan, CountPlan, EstimatedCountPlan, DistinctPlan, AggregatePlan, WritePlan, CreateIndexesPlan {
    /** The database and the collection. */
    MongoNamespace namespace();

    /** What the operation runs with. */
    Options options();

    /** The plan as the server's command, without what a driver adds for sessions and retries. */
    BsonDocument toCommand();

    /** The command as JSON, in MongoDB's relaxed extended form. */
    default String toJson() {
        return toCommand().toJson();
    }
}
