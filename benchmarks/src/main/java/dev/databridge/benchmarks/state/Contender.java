package dev.databridge.benchmarks.state;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.DocumentCodec;
import java.util.Objects;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A way to remember what is stored of documents, and to find out what of them has to be sent.
 *
 * @param <T> the documents
 * @param <R> what is remembered of one
 */
abstract class Contender<T, R> {
    final DocumentCodec<T> codec;
    final BsonByteReader reader = new BsonByteReader();
    final BsonByteWriter writer = new BsonByteWriter();
    final byte[] stored;
    private final Sample<T> sample;

    Contender(Sample<T> sample) {
        this.sample = sample;
        this.codec = sample.codec();
        this.stored = sample.stored().getByteBuffer().array();
    }

    static Contender<?, ?> of(Kind kind, Way way) {
        return of(Samples.of(kind), way);
    }

    static <T extends Copyable, F extends Flagged> Contender<?, ?> of(Samples<T, F> samples, Way way) {
        return switch (way) {
            case SKELETON -> new Skeletons<>(samples.plain());
            case BYTES -> new Bytes<>(samples.plain());
            case TREE -> new Trees<>(samples.plain());
            case COPY -> new Copies<>(samples.plain());
            case FLAGS -> new Flags<>(samples.flagged());
        };
    }

    /**
     * What has to be sent, and what is remembered once it is stored.
     *
     * @param update the update, encoded
     */
    record Changes<R>(RawBsonDocument update, R stored) {}

    /** What is remembered of a document that has just been read. */
    abstract R remember(T document);

    /** What changed, or null if nothing did. */
    abstract @Nullable Changes<R> changes(T document, R remembered);

    final T read() {
        return Objects.requireNonNull(codec.read(atStart()));
    }

    BsonByteReader atStart() {
        return reader.reset(stored, 0, stored.length);
    }

    final BsonByteWriter encode(T document) {
        codec.write(writer.reset(), document);
        return writer;
    }

    final void changeField(T document, int number) {
        sample.changeField().accept(document, number);
    }

    final void changeNested(T document, int number) {
        sample.changeNested().accept(document, number);
    }

    final Loaded<T, R> load() {
        T document = read();
        return new Loaded<>(this, document, remember(document));
    }
}
