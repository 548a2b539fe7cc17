package dev.databridge.benchmarks.suite.worker;

import dev.databridge.benchmarks.memory.ServerUri;
import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Operation;
import dev.databridge.benchmarks.suite.Workplace;
import dev.databridge.benchmarks.suite.data.DataSet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.bson.Document;

/**
 * A process of which all there is to see is how soon it has its first answer: it connects, finds one person, says so, and ends.
 *
 * <p>Arguments: the system's name, the database, and {@code find}; with {@code fill} it stores what is found. The file of the data set
 * may follow, which Java makes itself. It answers with a line as soon as it has found something: what it took, and what it was, is
 * in two lines after that, so that to find this out counts for nobody.
 */
public final class FirstUse {
    /** The benchmark whose work is done. */
    static final String BENCHMARK = "find-one-indexed";

    /** All that is done before whoever waits for it stops the clock. */
    private static final String FOUND = "{}";

    private FirstUse() {}

    /** Does it; whoever started the process takes the time. */
    public static void main(String[] arguments) {
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        try (Contestant contestant = Contestants.named(arguments[0])) {
            contestant.connect(new Workplace(ServerUri.given(), arguments[1], DataSet.seeded()));
            try (Operation operation = Objects.requireNonNull(
                            contestant.operations().get(BENCHMARK), BENCHMARK)
                    .get()) {
                if (arguments[2].equals("fill")) {
                    operation.prepare();
                }
                Object found = operation.run(0);
                answers.println(FOUND);
                answers.println(took());
                answers.println(new Document("outcome", operation.outcome(found)).toJson());
            }
        }
    }

    private static String took() {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
        long cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        return new Document("cpuNanos", cpu).append("allocatedBytes", allocated).toJson();
    }
}
