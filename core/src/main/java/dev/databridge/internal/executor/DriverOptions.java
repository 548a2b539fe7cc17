package dev.databridge.internal.executor;

import com.mongodb.client.model.DeleteOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import dev.databridge.plan.QuerySettings;
import dev.databridge.plan.ReplacePlan;
import dev.databridge.plan.UpdatePlan;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Settings of plans as the driver's options. */
final class DriverOptions {
    private DriverOptions() {}

    static UpdateOptions update(UpdatePlan plan) {
        QuerySettings settings = plan.settings();
        UpdateOptions options = new UpdateOptions()
                .upsert(plan.upsert())
                .hintString(hintName(settings))
                .hint(hintKeys(settings))
                .collation(settings.collation())
                .comment(comment(settings));
        return plan.arrayFilters().isEmpty() ? options : options.arrayFilters(plan.arrayFilters());
    }

    static ReplaceOptions replace(ReplacePlan plan) {
        QuerySettings settings = plan.settings();
        return new ReplaceOptions()
                .upsert(plan.upsert())
                .collation(settings.collation())
                .comment(comment(settings));
    }

    static DeleteOptions delete(QuerySettings settings) {
        return new DeleteOptions()
                .hintString(hintName(settings))
                .hint(hintKeys(settings))
                .collation(settings.collation())
                .comment(comment(settings));
    }

    /** The index to use, if it is given by its name. */
    static @Nullable String hintName(QuerySettings settings) {
        BsonValue hint = settings.hint();
        return hint != null && hint.isString() ? hint.asString().getValue() : null;
    }

    /** The index to use, if it is given by its keys. */
    static @Nullable BsonDocument hintKeys(QuerySettings settings) {
        BsonValue hint = settings.hint();
        return hint != null && hint.isDocument() ? hint.asDocument() : null;
    }

    /** How long the server may work; 0 is without a limit. */
    static long maxMillis(QuerySettings settings) {
        return settings.maxTime() == null ? 0 : settings.maxTime().toMillis();
    }

    private static @Nullable BsonString comment(QuerySettings settings) {
        return settings.comment() == null ? null : new BsonString(settings.comment());
    }
}
