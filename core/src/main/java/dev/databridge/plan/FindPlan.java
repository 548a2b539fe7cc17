package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents.
 *
 * @param namespace the database and the collection
 * @param filter which documents
 * @param projection the fields that are wanted, or null for all
 * @param sort in which order, or null
 * @param skip how many are left out first, at least 0
 * @param limit the most that are wanted, 0 for all
 * @param batchSize how many come at once, 0 for as many as the server chooses
 * @param settings how the server is to run it
 * @param options what it runs with
 */
public record FindPlan(
        MongoNamespace namespace,
        RawBsonDocument filter,
        @Nullable RawBsonDocument projection,
        @Nullable RawBsonDocument sort,
        int skip,
        int limit,
        int batchSize,
        QuerySettings settings,
        Options options)
        implements Plan {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public FindPlan {
        if (skip < 0 || limit < 0 || batchSize < 0) {
            throw new IllegalArgumentException(
                    "skip is " + skip + ", limit " + limit + ", batchSize " + batchSize + "; none may be negative");
        }
    }

    /** The same with another filter. */
    public FindPlan withFilter(RawBsonDocument other) {
        return new FindPlan(namespace, other, projection, sort, skip, limit, batchSize, settings, options);
    }

    /** The same with another choice of fields. */
    public FindPlan withProjection(RawBsonDocument fields) {
        return new FindPlan(namespace, filter, fields, sort, skip, limit, batchSize, settings, options);
    }

    /** The same in another order. */
    public FindPlan withSort(RawBsonDocument order) {
        return new FindPlan(namespace, filter, projection, order, skip, limit, batchSize, settings, options);
    }

    /** The same with another number of documents left out. */
    public FindPlan withSkip(int count) {
        return new FindPlan(namespace, filter, projection, sort, count, limit, batchSize, settings, options);
    }

    /** The same with another limit, 0 for none. */
    public FindPlan withLimit(int count) {
        return new FindPlan(namespace, filter, projection, sort, skip, count, batchSize, settings, options);
    }

    /** The same with another size of batches, 0 for the server's choice. */
    public FindPlan withBatchSize(int count) {
        return new FindPlan(namespace, filter, projection, sort, skip, limit, count, settings, options);
    }

    /** The same with other settings. */
    public FindPlan withSettings(QuerySettings other) {
        return new FindPlan(namespace, filter, projection, sort, skip, limit, batchSize, other, options);
    }

    /** The same with other options. */
    public FindPlan withOptions(Options other) {
        return new FindPlan(namespace, filter, projection, sort, skip, limit, batchSize, settings, other);
    }

    @Override
    public BsonDocument toCommand() {
        return new Command("find", this)
                .with("filter", filter)
                .with("projection", projection)
                .with("sort", sort)
                .withPositive("skip", skip)
                .withPositive("limit", limit)
                .withPositive("batchSize", batchSize)
                .with(settings)
                .with(options)
                .build();
    }
}
