package dev.databridge.benchmarks.state;

import dev.databridge.bson.BsonByteReader;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.bson.BsonBinaryReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.openjdk.jol.info.GraphLayout;

/** Prints how much memory each way to remember a loaded document retains, beside the document itself. */
public final class StateMemory {
    private StateMemory() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %10s %10s %10s %10s %10s %8s%n",
                "",
                "document",
                "skeleton",
                "bytes",
                "tree",
                "copy",
                "ratio");
        for (Sample.Kind kind : Sample.Kind.values()) {
            print(kind, Sample.of(kind));
        }
    }

    private static <T> void print(Sample.Kind kind, Sample<T> sample) {
        byte[] bytes = sample.encode(sample.make().get());
        T value = sample.decode(new BsonByteReader().reset(bytes, 0, bytes.length));
        Object skeleton = sample.codec().skeleton(value);
        Document tree = new DocumentCodec()
                .decode(
                        new BsonBinaryReader(ByteBuffer.wrap(bytes)),
                        DecoderContext.builder().build());
        long own = GraphLayout.parseInstance(value).totalSize();
        long ofSkeleton = added(value, skeleton, own);
        long ofTree = added(value, tree, own);
        System.out.printf(
                Locale.ROOT,
                "%-8s %10d %10d %10d %10d %10d %8.2f%n",
                kind,
                own,
                ofSkeleton,
                added(value, bytes, own),
                ofTree,
                added(value, sample.codec().restore(skeleton), own),
                (double) ofSkeleton / ofTree);
    }

    private static long added(Object value, Object remembered, long own) {
        return GraphLayout.parseInstance(value, remembered).totalSize() - own;
    }
}
