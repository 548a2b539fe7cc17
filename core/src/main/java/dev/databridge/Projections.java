package dev.databridge;

import dev.databridge.aggregate.Pipeline;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ObjectCodec;
import dev.databridge.codec.ValueCodec;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.path.FieldPath;
import dev.databridge.path.internal.FieldValueCodec;
import dev.databridge.plan.AggregatePlan;
import dev.databridge.plan.FindPlan;
import dev.databridge.plan.QuerySettings;
import dev.databridge.query.internal.Names;
import dev.databridge.query.internal.Scratch;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Asks the server for some fields only, and decodes them straight from the reply. */
final class Projections {
    private static final RawBsonDocument ID_ALONE = fields(List.of("_id"));

    private Projections() {}

    static <P> Results<P> object(DocumentContext<?> context, FindPlan query, Class<P> type) {
        ObjectCodec<P> codec = context.codecs().object(Objects.requireNonNull(type, "type"));
        CollectionAccess access = context.access().through(new DocumentDoor(codec), type);
        return new Results<>(new ResultSource.Find<>(
                query.withProjection(fields(codec.projectedPaths())), access, UnaryOperator.identity()));
    }

    static <V> Results<@Nullable V> field(DocumentContext<?> context, FindPlan query, FieldPath<?, V> path) {
        Names.requirePath(Objects.requireNonNull(path, "path").path());
        FieldValueCodec codec = new FieldValueCodec(path);
        CollectionAccess access = context.access()
                .through(new DocumentDoor(codec), context.codec().type());
        FindPlan plan = query.withProjection(fields(List.of(path.path())));
        return new Results<>(new ResultSource.Find<>(plan, access, FieldValueCodec::<V>unwrap));
    }

    static <T> Results<T> partly(
            DocumentQueries<T> documents,
            FindPlan query,
            FieldPath<? super T, ?> first,
            FieldPath<? super T, ?>[] more) {
        DocumentContext<T> context = documents.context;
        if (!ActiveDocument.class.isAssignableFrom(context.codec().type())) {
            throw new IllegalStateException(context.typeName()
                    + " does not extend ActiveDocument, so its objects cannot remember which fields were loaded; use"
                    + " project() with a record of these fields, or tracked()");
        }
        Set<String> paths = new LinkedHashSet<>();
        paths.add(Objects.requireNonNull(first, "first").path());
        for (FieldPath<? super T, ?> path : Objects.requireNonNull(more, "more")) {
            paths.add(Objects.requireNonNull(path, "more").path());
        }
        paths.add("_id");
        if (context.codec().mapping().version() != null) {
            paths.add(context.codec().mapping().version());
        }
        CollectionAccess access = context.access()
                .through(
                        new DocumentDoor(new SnapshotReader<>(context.codec(), Collections.unmodifiableSet(paths))),
                        context.codec().type());
        return new Results<>(
                new ResultSource.Find<>(query.withProjection(fields(List.copyOf(paths))), access, documents.arrival));
    }

    static Results<RawBsonDocument> raw(DocumentContext<?> context, FindPlan query) {
        return through(context, query, RawDocumentCodec.INSTANCE);
    }

    static <T> Results<Lazy<T>> lazy(DocumentContext<T> context, FindPlan query, Decoder<T> decoder) {
        return through(context, query, new Lazy.Codec<>(decoder));
    }

    private static <R> Results<R> through(DocumentContext<?> context, FindPlan query, ValueCodec<R> codec) {
        CollectionAccess access = context.access()
                .through(new DocumentDoor(codec), context.codec().type());
        return new Results<>(new ResultSource.Find<>(query, access, UnaryOperator.identity()));
    }

    static Results<Boolean> ids(DocumentContext<?> context, FindPlan query) {
        return through(context, query.withProjection(ID_ALONE), PresenceCodec.INSTANCE);
    }

    static <R> Results<R> aggregate(DocumentContext<?> context, Pipeline<?> pipeline, ObjectCodec<R> codec) {
        return aggregate(context, pipeline, codec, codec.type());
    }

    static <R> Results<R> aggregate(
            DocumentContext<?> context, Pipeline<?> pipeline, ValueCodec<R> codec, Class<?> type) {
        AggregatePlan plan =
                new AggregatePlan(context.namespace(), pipeline.toBson(), 0, QuerySettings.DEFAULT, context.options());
        return new Results<>(
                new ResultSource.Aggregation<>(plan, context.access().through(new DocumentDoor(codec), type), true));
    }

    /** Each path with a 1, and the id out if it is not among them; paths below another one are covered by that. */
    static RawBsonDocument fields(List<String> paths) {
        BsonByteWriter writer = Scratch.take();
        int start = writer.startDocument();
        boolean id = false;
        for (String path : paths) {
            id |= path.equals("_id") || path.startsWith("_id.");
            if (paths.stream().noneMatch(other -> path.startsWith(other + '.'))) {
                writer.writeName(path);
                writer.writeInt(1);
            }
        }
        if (!id) {
            writer.writeName("_id");
            writer.writeInt(0);
        }
        writer.endDocument(start);
        return new RawBsonDocument(Scratch.finish(writer));
    }
}
