package dev.databridge;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.exception.BulkWriteException.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Inserts the new documents of a {@code saveAll}.
 *
 * @param pipeline the steps that every write goes through
 */
record SaveInserts<T>(WritePipeline<T> pipeline) implements InsertKind<SaveTask<T>> {
    @Override
    @SuppressWarnings("unchecked") // tasks are given
    public SaveTask<T> prepare(@Nullable Object given, long index) {
        return (SaveTask<T>) Objects.requireNonNull(given);
    }

    @Override
    public @Nullable Object id(SaveTask<T> element) {
        return pipeline.codec().id(element.document());
    }

    @Override
    public Class<?> type(SaveTask<T> element) {
        return pipeline.codec().type();
    }

    @Override
    public Form<SaveTask<T>> newForm() {
        return new TaskForm<>(pipeline);
    }

    private static final class TaskForm<T> implements Form<SaveTask<T>> {
        private final WritePipeline<T> pipeline;
        private @Nullable Outgoing<T> outgoing;

        TaskForm(WritePipeline<T> pipeline) {
            this.pipeline = pipeline;
        }

        @Override
        public void write(BsonByteWriter writer, SaveTask<T> task) {
            Outgoing<T> form = outgoing;
            if (form == null) {
                form = pipeline.outgoing(task.state()); // all of a call have a place to remember, or none has
                outgoing = form;
            }
            form.write(writer, task.document(), task.state());
        }

        @Override
        public SaveTask<T> arrive(SaveTask<T> task, int index) {
            Outgoing<T> form = Objects.requireNonNull(outgoing); // it wrote the task
            task.ended(Outcome.DONE, null); // also if a setter of the version throws now
            task.inserted(pipeline.arrive(task.document(), task.state(), form, index));
            return task;
        }
    }
}
