package dev.databridge.benchmarks.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * The most of the heap that was held at once while documents passed, garbage left out.
 *
 * @param task what was done with them
 * @param documents how many there were
 * @param bytes beyond what was held before the first of them
 */
public record HeldHeap(String task, int documents, long bytes) {
    /** data-bridge's name. */
    public static final String BRIDGE = "data-bridge";
    /** The name of the driver with its tree. */
    public static final String DRIVER = "driver-document";

    /** Inserts of what an iterator makes, in any order. */
    public static final String INSERT = "insert";
    /** A find that is read one by one. */
    public static final String STREAM = "stream";
    /** A find in lists, each of which is changed and saved; data-bridge only. */
    public static final String SAVE = "save";
    /** All of it in a list, for comparison; not of more than {@link #MOST_LISTED}. */
    public static final String LIST = "list";

    /**
     * One collector for all machines, since by itself Java takes the one that suits the number of processors; and the quick one
     * of the two compilers, which pays in a process that ends after seconds.
     */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** What fits into a small heap. */
    public static final int MOST_LISTED = 40_000;

    /**
     * Has a system do it in a process of its own.
     *
     * @param system {@link #BRIDGE} or {@link #DRIVER}
     * @param database of this call alone; nothing is left in it
     * @param megabytes the size of the heap
     * @param tasks what it does, one after the other; {@link #INSERT} first
     * @param counts how many documents there are, once or more
     * @throws IllegalStateException if that fails, or the heap is too small; the message says why
     */
    public static List<HeldHeap> measure(
            String system, String uri, String database, int megabytes, List<String> tasks, List<Integer> counts)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of(system, database, String.join(",", tasks)));
        counts.forEach(count -> arguments.add(String.valueOf(count)));
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("-Xmx" + megabytes + 'm');
        return Program.run(HeapCourse.class, options, arguments, uri).stream()
                .map(HeldHeap::of)
                .toList();
    }

    private static HeldHeap of(Document answer) {
        return new HeldHeap(
                answer.getString("task"),
                answer.getInteger("documents"),
                answer.get("bytes", Number.class).longValue());
    }

    @Override
    public String toString() {
        return String.format("%-16s %,8d documents %,14d bytes", task, documents, bytes);
    }
}
