package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found and is not an object yet: it keeps a copy of its bytes, and is decoded when it is first touched.
 *
 * <p>For results of which only some are looked at. Safe for use by many threads: whoever comes, the document is decoded once,
 * all get the same object, and the bytes are forgotten.
 *
 * @param <T> the document's class or record
 */
public final class Lazy<T> {
    private final Decoder<T> decoder;
    private byte @Nullable [] bytes;
    private volatile @Nullable T document;

    Lazy(Decoder<T> decoder, byte[] bytes) {
        this.decoder = decoder;
        this.bytes = bytes;
    }

    /**
     * The document; decoded at the first call.
     *
     * @return the same instance each time
     * @throws dev.databridge.exception.DocumentDecodeException if it does not fit its class, at each call
     */
    public T get() {
        @Nullable T known = document;
        return known == null ? decode() : known;
    }

    /** Whether it was decoded. */
    public boolean isDecoded() {
        return document != null;
    }

    private synchronized T decode() {
        @Nullable T known = document;
        if (known == null) {
            known = decoder.decode(Objects.requireNonNull(bytes));
            document = known;
            bytes = null;
        }
        return known;
    }

    /** The document, or that it was not decoded yet; never decodes it. */
    @Override
    public String toString() {
        @Nullable T known = document;
        return "Lazy[" + (known == null ? decoder.type().getName() + ", not decoded" : known) + "]";
    }

    /** Makes holders of documents. */
    record Codec<T>(Decoder<T> decoder) implements ValueCodec<Lazy<T>> {
        @Override
        public Lazy<T> read(BsonByteReader reader) {
            return new Lazy<>(decoder, reader.readRaw());
        }

        @Override
        public void write(BsonByteWriter writer, Lazy<T> value) {
            throw new UnsupportedOperationException("only documents are read here");
        }
    }
}
