package dev.databridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoNamespace;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bulk.InsertOptions;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.internal.connect.Connection;
import dev.databridge.internal.connect.Connections;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.door.Sample;
import dev.databridge.internal.door.SampleCodec;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.internal.registry.CodecRegistry;
import dev.databridge.plan.Options;
import dev.databridge.validation.ValidationSettings;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InsertFeedTest {
    /** Encodes nothing, and sees the writers into which it should. */
    private static final class Refusing implements InsertKind<Sample>, InsertKind.Form<Sample> {
        private final Set<BsonByteWriter> writers = Collections.newSetFromMap(new IdentityHashMap<>());

        @Override
        public Sample prepare(@Nullable Object given, long index) {
            return (Sample) given;
        }

        @Override
        public @Nullable Object id(Sample element) {
            return element.id();
        }

        @Override
        public Class<?> type(Sample element) {
            return Sample.class;
        }

        @Override
        public Form<Sample> newForm() {
            return this;
        }

        @Override
        public void write(BsonByteWriter writer, Sample document) {
            writers.add(writer);
            writer.startDocument(); // and does not end it
            throw new IllegalArgumentException("refused");
        }

        @Override
        public Sample arrive(Sample element, int index) {
            throw new AssertionError("nothing is stored");
        }
    }

    @Test
    void whatCannotBeEncodedCostsNoWriterEach() {
        try (Connection connection = Connections.open("mongodb://127.0.0.1:1/nowhere")) {
            CollectionAccess access = new CollectionAccess(
                    connection,
                    new MongoNamespace("nowhere", "samples"),
                    new DocumentDoor(SampleCodec.INSTANCE),
                    Sample.class);
            DocumentContext<Sample> context = DocumentValidation.open(
                    SampleCodec.INSTANCE, new CodecRegistry(), access, Options.DEFAULT, ValidationSettings.DEFAULT);
            Refusing kind = new Refusing();
            InsertReport report = new InsertFeed<>(kind, context, InsertOptions.UNORDERED, (position, element) -> {})
                    .run(List.of(new Sample(1, "a"), new Sample(2, "b"), new Sample(3, "c"))
                            .iterator());
            assertThat(report.items()).hasSize(3).allSatisfy(item -> {
                assertThat(item.outcome()).isEqualTo(Outcome.FAILED);
                assertThat(item.cause()).isInstanceOf(DocumentEncodeException.class);
            });
            assertThat(kind.writers).hasSize(1);
        }
    }
}
