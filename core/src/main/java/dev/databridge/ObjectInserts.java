package dev.databridge;

import dev.databridge.bson.BsonByteWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Inserts objects: they get ids, are written with their first version, and remember what is stored.
 *
 * @param pipeline the steps that every write goes through
 * @param validated whether constraints are checked
 */
record ObjectInserts<T>(WritePipeline<T> pipeline, boolean validated) implements InsertKind<T> {
    @Override
    @SuppressWarnings("unchecked") // inputs are typed
    public T prepare(@Nullable Object given, long index) {
        T document = (T) Objects.requireNonNull(given, () -> "document " + index);
        return validated ? pipeline.prepare(document, "insertMany") : pipeline.prepareUnchecked(document, "insertMany");
    }

    @Override
    public @Nullable Object id(T element) {
        return pipeline.codec().id(element);
    }

    @Override
    public Class<?> type(T element) {
        return pipeline.codec().type();
    }

    @Override
    public Form<T> newForm() {
        return new ObjectForm<>(pipeline, pipeline.outgoing(null));
    }

    private record ObjectForm<T>(WritePipeline<T> pipeline, Outgoing<T> outgoing) implements Form<T> {
        @Override
        public void write(BsonByteWriter writer, T document) {
            outgoing.write(writer, document);
        }

        @Override
        public T arrive(T document, int index) {
            return pipeline.arrive(document, pipeline.stateOf(document), outgoing, index);
        }
    }
}
