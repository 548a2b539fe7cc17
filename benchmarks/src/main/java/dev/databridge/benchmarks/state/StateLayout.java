package dev.databridge.benchmarks.state;

import dev.databridge.benchmarks.memory.Answers;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.openjdk.jol.info.GraphLayout;

/** The program that asks the virtual machine how large objects are: see {@link StateMemory}, which starts it. */
final class StateLayout {
    /**
     * The layout of a small heap, whatever machine it is. The tool is told to be quiet: not to attach itself to its own
     * process, and to find out for itself where the fields of records are, which newer virtual machines do not say.
     */
    static final List<String> OPTIONS = List.of(
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-Djol.magicFieldOffset=true",
            "-Djol.skipDynamicAttach=true",
            "-Djol.skipHotspotSAAttach=true");

    private StateLayout() {}

    /** Answers with a line for each kind and way. */
    public static void main(String[] arguments) {
        Answers answers = Answers.take();
        for (Kind kind : Kind.values()) {
            long document = size(Contender.of(kind, Way.SKELETON).read());
            for (Way way : Way.values()) {
                Loaded<?, ?> loaded = Contender.of(kind, way).load();
                answers.say(new Document("kind", kind.name())
                        .append("way", way.name())
                        .append("document", document)
                        .append("retained", size(loaded.document(), loaded.remembered()) - document));
            }
        }
    }

    /** What all share counts for none. */
    private static long size(Object... roots) {
        Set<Object> shared = Set.of();
        Object[] all = java.util.Arrays.copyOf(roots, roots.length + 1);
        all[roots.length] = shared;
        return GraphLayout.parseInstance(all).totalSize();
    }
}
