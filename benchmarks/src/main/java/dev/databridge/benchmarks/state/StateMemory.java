package dev.databridge.benchmarks.state;

import dev.databridge.benchmarks.memory.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/**
 * How much memory each way to remember a loaded document retains, beside the document itself; flags are inside of it.
 *
 * <p>The figures come from the layout of the objects on a 64-bit machine with a small heap, and are the same at every call.
 */
public final class StateMemory {
    private final Map<Kind, Long> documents = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<Way, Long>> retained = new EnumMap<>(Kind.class);

    private StateMemory() {}

    /**
     * Has them measured by a process of its own, which takes a second or two.
     *
     * @throws IllegalStateException if that fails; the message says why
     */
    public static StateMemory measure() throws IOException {
        StateMemory memory = new StateMemory();
        Program.run(StateLayout.class, options(), List.of()).forEach(memory::add);
        return memory;
    }

    /** Newer virtual machines warn of what the tool does, and then refuse it, unless they are told to allow it. */
    private static List<String> options() {
        List<String> options = new ArrayList<>(StateLayout.OPTIONS);
        if (Runtime.version().feature() >= 23) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options;
    }

    private void add(Document answer) {
        Kind kind = Kind.valueOf(answer.getString("kind"));
        documents.put(kind, answer.get("document", Number.class).longValue());
        retained.computeIfAbsent(kind, key -> new EnumMap<>(Way.class))
                .put(
                        Way.valueOf(answer.getString("way")),
                        answer.get("retained", Number.class).longValue());
    }

    /** Bytes of a document that is not tracked. */
    public long document(Kind kind) {
        return Objects.requireNonNull(documents.get(kind), kind::name);
    }

    /** Bytes that are held beside the document. */
    public long retained(Kind kind, Way way) {
        Map<Way, Long> ways = Objects.requireNonNull(retained.get(kind), kind::name);
        return Objects.requireNonNull(ways.get(way), way::name);
    }

    /** A line for each kind. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(String.format("%-10s %10s", "", "document"));
        for (Way way : Way.values()) {
            head.append(String.format("%10s", way));
        }
        lines.add(head.toString());
        for (Kind kind : Kind.values()) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s %10d", kind, document(kind)));
            for (Way way : Way.values()) {
                line.append(String.format(Locale.ROOT, "%10d", retained(kind, way)));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        measure().lines().forEach(System.out::println);
    }
}
