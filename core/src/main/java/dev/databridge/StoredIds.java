package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.plan.FindPlan;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Asks which of many ids are in the database. */
final class StoredIds {
    private StoredIds() {}

    /** The ids that are there, as {@link Ids#key} gives them. */
    static Set<ByteBuffer> find(DocumentContext<?> context, Collection<Object> ids) {
        Set<ByteBuffer> stored = new HashSet<>();
        CollectionAccess access = context.access()
                .through(
                        new DocumentDoor(new IdReader(context.codec().idCodec())),
                        context.codec().type());
        for (RawBsonDocument filter : Ids.filters(context.codec(), ids)) {
            FindPlan plan = Filters.findAll(context.namespace(), context.primary())
                    .withFilter(filter)
                    .withProjection(Projections.fields(List.of("_id")));
            new Results<>(new ResultSource.Find<>(plan, access, UnaryOperator.identity()))
                    .forEach(id -> stored.add(Ids.key(context.codec(), id)));
        }
        return stored;
    }

    /** Reads a document of nothing but its id. */
    private record IdReader(ValueCodec<?> codec) implements ValueCodec<Object> {
        @Override
        public @Nullable Object read(BsonByteReader reader) {
            Object id = null;
            int outer = reader.startDocument();
            while (reader.hasNext()) {
                reader.next();
                id = codec.read(reader);
            }
            reader.endDocument(outer);
            return id;
        }

        @Override
        public void write(BsonByteWriter writer, Object value) {
            throw new UnsupportedOperationException("only read here");
        }
    }
}
