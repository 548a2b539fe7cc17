package dev.databridge.benchmarks.state;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.state.internal.Snapshot;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinaryReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Makes what is remembered of a document, and finds out that nothing changed: as a skeleton, as the document's bytes, as a tree
 * (what Beanie keeps), and as a copy of the whole object.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StateBenchmark {
    /** What the document is dominated by. */
    @Param
    public Sample.Kind kind = Sample.Kind.FLAT;

    private final DocumentCodec trees = new DocumentCodec();
    private final BsonByteWriter writer = new BsonByteWriter();
    private final BsonByteReader reader = new BsonByteReader();
    private Remembered<?> remembered = new Remembered<>(new Sample<>(Flat_Codec.INSTANCE, Flat::new));

    /** Makes the document. */
    @Setup
    public void make() {
        remembered = new Remembered<>(Sample.of(kind));
    }

    /** Reads the document and remembers nothing. */
    @Benchmark
    public Object load() {
        return remembered.load(reader);
    }

    /** Reads the document and makes its skeleton. */
    @Benchmark
    public Object loadTracked() {
        return remembered.loadTracked(reader);
    }

    /** The skeleton. */
    @Benchmark
    public Object makeSkeleton() {
        return remembered.skeleton();
    }

    /** A copy of the bytes that it was read from. */
    @Benchmark
    public Object makeBytes() {
        return remembered.bytes.clone();
    }

    /** The driver's tree, from the bytes. */
    @Benchmark
    public Object makeTree() {
        return tree(remembered.bytes);
    }

    /** A second object. */
    @Benchmark
    public Object makeCopy() {
        return remembered.copy();
    }

    /** Whether anything changed, by the skeleton. */
    @Benchmark
    public boolean checkSkeleton() {
        return remembered.unchanged();
    }

    /** Whether anything changed, by encoding and comparing bytes. */
    @Benchmark
    public boolean checkBytes() {
        return java.util.Arrays.equals(remembered.bytes, remembered.encode(writer));
    }

    /** Whether anything changed, by making a tree and comparing it. */
    @Benchmark
    public boolean checkTree() {
        return remembered.tree.equals(tree(remembered.encode(writer)));
    }

    /** Encodes the document. */
    @Benchmark
    public Object encode() {
        return remembered.write(writer);
    }

    private Document tree(byte[] bytes) {
        return trees.decode(
                new BsonBinaryReader(ByteBuffer.wrap(bytes)),
                DecoderContext.builder().build());
    }

    /** A document and what is remembered of it in each way. */
    private static final class Remembered<T> {
        private final Sample<T> sample;
        private final T value;
        private final Object skeleton;
        private final byte[] bytes;
        private final Document tree;

        Remembered(Sample<T> sample) {
            this.sample = sample;
            value = sample.make().get();
            skeleton = sample.codec().skeleton(value);
            bytes = sample.encode(value);
            tree = new DocumentCodec()
                    .decode(
                            new BsonBinaryReader(ByteBuffer.wrap(bytes)),
                            DecoderContext.builder().build());
        }

        Object load(BsonByteReader reader) {
            return sample.decode(reader.reset(bytes, 0, bytes.length));
        }

        Object loadTracked(BsonByteReader reader) {
            reader.reset(bytes, 0, bytes.length).takeNotes();
            T loaded = sample.decode(reader);
            return new Object[] {loaded, Snapshot.of(sample.codec().skeleton(loaded), reader.notes(), null)};
        }

        Object skeleton() {
            return sample.codec().skeleton(value);
        }

        Object copy() {
            return sample.codec().restore(skeleton);
        }

        boolean unchanged() {
            return sample.codec().unchanged(skeleton, value);
        }

        byte[] encode(BsonByteWriter writer) {
            write(writer);
            return writer.toByteArray();
        }

        Object write(BsonByteWriter writer) {
            sample.codec().write(writer.reset(), value);
            return writer;
        }
    }
}
