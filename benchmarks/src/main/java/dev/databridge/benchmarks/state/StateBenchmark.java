package dev.databridge.benchmarks.state;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What it costs to remember documents of each kind in each way, and to find out what has to be sent: the client's work of a
 * save, without a server. Who keeps flags reads a document and remembers nothing: that is the load without tracking.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StateBenchmark {
    private static final int COUNT = 1000;

    /** What the document is dominated by. */
    @Param
    public Kind kind = Kind.FLAT;

    /** How it is remembered. */
    @Param
    public Way way = Way.SKELETON;

    private Contender<?, ?> contender = Contender.of(kind, way);
    private Loaded<?, ?> one = contender.load();
    private List<? extends Loaded<?, ?>> many = List.of();
    private int number = 10_000; // no value that a document has

    /** Loads the documents. */
    @Setup
    public void prepare() {
        contender = Contender.of(kind, way);
        one = contender.load();
        many = Stream.generate(contender::load).limit(COUNT).toList();
        check(contender.load());
    }

    private void check(Loaded<?, ?> loaded) {
        int odd = number + 1; // texts alternate, and begin with that of even numbers
        boolean right = loaded.save() == null
                && loaded.changeField(odd).save() != null
                && loaded.save() == null
                && loaded.changeNested(odd).save() != null
                && loaded.save() == null;
        if (!right) {
            throw new IllegalStateException(way + " does not find out what changed of " + kind);
        }
    }

    /** Reads a document and remembers it. */
    @Benchmark
    public Object load() {
        return contender.load();
    }

    /** Remembers a document that was read. */
    @Benchmark
    public Object remember() {
        return one.rememberAgain();
    }

    /** Finds out that nothing changed. */
    @Benchmark
    public @Nullable Object unchanged() {
        return one.save();
    }

    /** Encodes a document whole. */
    @Benchmark
    public Object encode() {
        return one.encode();
    }

    /** Changes one field, and makes the update. */
    @Benchmark
    public @Nullable Object changeField() {
        return one.changeField(number++).save();
    }

    /** Changes something deep inside, and makes the update. */
    @Benchmark
    public @Nullable Object changeNested() {
        return one.changeNested(number++).save();
    }

    /** Changes every tenth of 1,000 documents, and makes the updates. */
    @Benchmark
    public List<RawBsonDocument> saveTenth() {
        number++;
        for (int i = 0; i < COUNT; i += 10) {
            many.get(i).changeField(number);
        }
        return many.stream().map(Loaded::save).filter(Objects::nonNull).toList();
    }
}
