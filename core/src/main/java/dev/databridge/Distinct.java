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

/** Decodes the different values of a field. */
final class Distinct {
    private static final int FIRST_CAPACITY = 128;

    private Distinct() {}

    static <V> List<V> values(DocumentContext<?> context, FindPlan query, FieldPath<?, V> path) {
        DistinctPlan plan =
                new DistinctPlan(query.namespace(), path.path(), query.filter(), query.settings(), query.options());
        BsonByteWriter writer = new BsonByteWriter(FIRST_CAPACITY, BsonLimits.DEFAULT); // one for all values
        List<V> values = new ArrayList<>();
        for (BsonValue stored : SyncExecutor.distinct(plan, context.access())) {
            // a stored null is no value, also where the class has a primitive; the driver gives it as null
            V value = stored == null || stored.isNull() ? null : decode(context, path, stored, writer.reset());
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static <V> @org.jspecify.annotations.Nullable V decode(
            DocumentContext<?> context, FieldPath<?, V> path, BsonValue stored, BsonByteWriter writer) {
        if (path instanceof ArrayPath && !stored.isArray() && !stored.isNull()) {
            throw new InvalidQueryException(
                    "distinct gives the elements of the array " + path.path()
                            + ", which are no arrays themselves; ask for the path of its elements, any()",
                    null);
        }
        int start = writer.startDocument();
        writer.writeName(path.path());
        BsonValues.write(writer, stored);
        writer.endDocument(start);
        BsonByteReader reader = new BsonByteReader().reset(writer.bytes(), 0, writer.size());
        reader.startDocument();
        reader.next();
        try {
            return path.codec().read(reader);
        } catch (BsonDecodeException mismatch) {
            throw new DocumentDecodeException(context.codec().type(), null, mismatch);
        }
    }
}
