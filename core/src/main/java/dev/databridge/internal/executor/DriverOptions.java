package dev.databridge.internal.executor;

import com.mongodb.client.model.DeleteOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import dev.databridge.plan.QuerySettings;
import dev.databridge.plan.ReplacePlan;
import dev.databridge.plan.UpdatePlan;
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
                .collation(settings.collation())
                .comment(comment(settings));
        if (!plan.arrayFilters().isEmpty()) {
            options.arrayFilters(plan.arrayFilters());
        }
        BsonValue hint = settings.hint();
        if (hint == null) {
            return options;
        }
        return hint.isString() ? options.hintString(hint.asString().getValue()) : options.hint(hint.asDocument());
    }

    static ReplaceOptions replace(ReplacePlan plan) {
        QuerySettings settings = plan.settings();
        return new ReplaceOptions()
                .upsert(plan.upsert())
                .collation(settings.collation())
                .comment(comment(settings));
    }

    static DeleteOptions delete(QuerySettings settings) {
        DeleteOptions options =
                new DeleteOptions().collation(settings.collation()).comment(comment(settings));
        BsonValue hint = settings.hint();
        if (hint == null) {
            return options;
        }
        return hint.isString() ? options.hintString(hint.asString().getValue()) : options.hint(hint.asDocument());
    }

    private static @Nullable BsonString comment(QuerySettings settings) {
        return settings.comment() == null ? null : new BsonString(settings.comment());
    }
}
