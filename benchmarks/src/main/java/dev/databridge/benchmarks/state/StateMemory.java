package dev.databridge.benchmarks.state;

import java.util.Locale;
import java.util.Set;
import org.openjdk.jol.info.GraphLayout;

/** Prints how much memory each way to remember a loaded document retains, beside the document itself; flags are inside of it. */
public final class StateMemory {
    private StateMemory() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        StringBuilder head = new StringBuilder(String.format("%-10s %10s", "", "document"));
        for (Way way : Way.values()) {
            head.append(String.format("%10s", way));
        }
        System.out.println(head);
        for (Kind kind : Kind.values()) {
            System.out.println(line(kind));
        }
    }

    private static String line(Kind kind) {
        long document = size(Contender.of(kind, Way.SKELETON).read());
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s %10d", kind, document));
        for (Way way : Way.values()) {
            Loaded<?, ?> loaded = Contender.of(kind, way).load();
            long added = size(loaded.document(), loaded.remembered()) - document;
            line.append(String.format(Locale.ROOT, "%10d", added));
        }
        return line.toString();
    }

    /** What all share counts for none. */
    private static long size(Object... roots) {
        Set<Object> shared = Set.of();
        Object[] all = java.util.Arrays.copyOf(roots, roots.length + 1);
        all[roots.length] = shared;
        return GraphLayout.parseInstance(all).totalSize();
    }
}
