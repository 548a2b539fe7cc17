package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonDecodeException;
import dev.databridge.bson.BsonLimits;
import dev.databridge.bson.BsonValues;
import dev.databridge.exception.DocumentDecodeException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.internal.executor.SyncExecutor;
import dev.databridge.path.ArrayPath;
import dev.databridge.path.FieldPath;
import dev.databridge.plan.DistinctPlan;
import dev.databridge.plan.FindPlan;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Decodes the different values of a field, all with one writer and one reader. */
final class Distinct<V> {
    private static final int FIRST_CAPACITY = 128;

    private final DocumentContext<?> context;
    private final FieldPath<?, V> path;
    private final BsonByteWriter writer = new BsonByteWriter(FIRST_CAPACITY, BsonLimits.DEFAULT);
    private final BsonByteReader reader = new BsonByteReader();

    private Distinct(DocumentContext<?> context, FieldPath<?, V> path) {
        this.context = context;
        this.path = path;
    }

    static <V> List<V> values(DocumentContext<?> context, FindPlan query, FieldPath<?, V> path) {
        DistinctPlan plan =
                new DistinctPlan(query.namespace(), path.path(), query.filter(), query.settings(), query.options());
        return new Distinct<>(context, path).decode(SyncExecutor.distinct(plan, context.access()));
    }

    private List<V> decode(List<BsonValue> all) {
        List<V> values = new ArrayList<>();
        for (BsonValue stored : all) {
            // a stored null is no value, also where the class has a primitive; the driver gives it as null
            V value = stored == null || stored.isNull() ? null : decode(stored);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable V decode(BsonValue stored) {
        if (path instanceof ArrayPath && !stored.isArray()) {
            throw new InvalidQueryException(
                    "distinct gives the elements of the array " + path.path()
                            + ", which are no arrays themselves; ask for the path of its elements, any()",
                    null);
        }
        int start = writer.reset().startDocument();
        writer.writeName(path.path());
        BsonValues.write(writer, stored);
        writer.endDocument(start);
        reader.reset(writer.bytes(), 0, writer.size()).startDocument();
        reader.next();
        try {
            return path.codec().read(reader);
        } catch (BsonDecodeException mismatch) {
            throw new DocumentDecodeException(context.codec().type(), null, mismatch);
        }
    }
}
