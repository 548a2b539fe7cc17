package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ValueCodec;
import dev.databridge.exception.DocumentDecodeException;
import dev.databridge.internal.door.DecodeFailure;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.internal.validation.DocumentValidator;
import dev.databridge.plan.FindPlan;
import dev.databridge.validation.Violation;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads each document only to see what is wrong with it; documents that are as they should be become one and the same object. */
record Inspection<T>(DocumentCodec<T> codec, DocumentValidator<T> validator) implements ValueCodec<InvalidDocument> {
    private static final InvalidDocument VALID = new InvalidDocument(null, List.of(), null);

    static <T> Stream<InvalidDocument> of(DocumentContext<T> context, FindPlan plan) {
        Inspection<T> inspection = new Inspection<>(context.codec(), context.validator());
        CollectionAccess access = context.access()
                .through(new DocumentDoor(inspection), context.codec().type());
        Results<InvalidDocument> all = new Results<>(new ResultSource.Find<>(plan, access, UnaryOperator.identity()));
        return all.stream().filter(document -> document != VALID);
    }

    @Override
    public InvalidDocument read(BsonByteReader reader) {
        T document;
        try {
            document = codec.read(reader);
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            return unreadable(DecodeFailure.of(failure, reader));
        }
        List<Violation> violations = document == null ? List.of() : validator.inspect(document);
        return violations.isEmpty() ? VALID : new InvalidDocument(DecodeFailure.id(reader), violations, null);
    }

    private InvalidDocument unreadable(DecodeFailure failure) {
        DocumentDecodeException mismatch = new DocumentDecodeException(codec.type(), failure.id(), failure.cause());
        return new InvalidDocument(failure.id(), List.of(), mismatch);
    }

    @Override
    public void write(BsonByteWriter writer, InvalidDocument value) {
        throw new UnsupportedOperationException("documents are only read here");
    }
}
