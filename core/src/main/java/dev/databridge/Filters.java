package dev.databridge;

import com.mongodb.MongoNamespace;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.Options;
import dev.databridge.plan.QuerySettings;
import dev.databridge.query.Filter;
import dev.databridge.query.internal.Values;
import dev.databridge.update.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.RawBsonDocument;

/** Checks the filters and updates that callers hand over, and joins them. */
final class Filters {
    private static final RawBsonDocument ALL = Filter.all().toBson();

    private Filters() {}

    /** Finds all documents of a collection. */
    static FindPlan findAll(MongoNamespace namespace, Options options) {
        return new FindPlan(namespace, ALL, null, null, 0, 0, 0, QuerySettings.DEFAULT, options);
    }

    static <T> List<Filter<? super T>> list(Filter<? super T>[] filters) {
        Objects.requireNonNull(filters, "filters");
        List<Filter<? super T>> list = new ArrayList<>(filters.length);
        for (int i = 0; i < filters.length; i++) {
            if (filters[i] == null) {
                throw new NullPointerException("filter " + i);
            }
            list.add(filters[i]);
        }
        return list;
    }

    static <T> RawBsonDocument toBson(List<Filter<? super T>> filters) {
        return switch (filters.size()) {
            case 0 -> ALL;
            case 1 -> filters.get(0).toBson();
            default -> Filter.and(filters).toBson();
        };
    }

    static <T> List<Update<? super T>> updates(Update<? super T> first, Update<? super T>[] more) {
        Objects.requireNonNull(first, "first");
        if (Objects.requireNonNull(more, "more").length == 0) {
            return List.of(first);
        }
        List<Update<? super T>> updates = new ArrayList<>(1 + more.length);
        updates.add(first);
        updates.addAll(Values.all("more", more));
        return updates;
    }
}
