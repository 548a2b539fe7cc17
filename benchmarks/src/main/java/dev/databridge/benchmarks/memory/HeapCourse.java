package dev.databridge.benchmarks.memory;

import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * The program in which one system handles many documents, and says how much it held: see {@link HeldHeap}, which starts it.
 *
 * <p>Arguments: the system's name, the database, the tasks with commas between them, of which the first is {@code insert}, and how
 * many documents there are, once or more.
 */
final class HeapCourse {
    /** Enough for everything that is made once: classes, connections, threads, the data set itself. */
    private static final int WARM_UP = 4000;

    private final Traffic traffic;
    private final Consumer<Document> answers;
    private final int count;

    private HeapCourse(Traffic traffic, int count, Consumer<Document> answers) {
        this.traffic = traffic;
        this.count = count;
        this.answers = answers;
    }

    /** Answers with a line for each number of documents and task. */
    public static void main(String[] arguments) {
        Answers answers = Answers.take();
        try (Traffic traffic = traffic(arguments[0], ServerUri.given(), arguments[1])) {
            // Whoever started it may end it before its time; the database is to be gone even then.
            Thread leaving = new Thread(traffic::close);
            Runtime.getRuntime().addShutdownHook(leaving);
            try {
                run(traffic, arguments, answers);
            } finally {
                Runtime.getRuntime().removeShutdownHook(leaving);
            }
        }
    }

    private static void run(Traffic traffic, String[] arguments, Answers answers) {
        List<String> tasks = List.of(arguments[2].split(","));
        tasks.forEach(new HeapCourse(traffic, WARM_UP, warmUp -> {})::run);
        for (int i = 3; i < arguments.length; i++) {
            tasks.forEach(new HeapCourse(traffic, Integer.parseInt(arguments[i]), answers::say)::run);
        }
    }

    private static Traffic traffic(String system, String uri, String database) {
        return switch (system) {
            case HeldHeap.BRIDGE -> new BridgeTraffic(uri, database);
            case HeldHeap.DRIVER -> new DriverTraffic(uri, database);
            default -> throw new IllegalArgumentException("no system " + system);
        };
    }

    private void run(String task) {
        if (task.equals(HeldHeap.LIST) && count > HeldHeap.MOST_LISTED) {
            return;
        }
        LiveHeap heap = new LiveHeap(count);
        work(task, heap);
        if (heap.passed() != count) {
            throw new IllegalStateException(task + ": " + heap.passed() + " documents passed instead of " + count);
        }
        answers.accept(new Document("task", task).append("documents", count).append("bytes", heap.held()));
    }

    private void work(String task, LiveHeap heap) {
        switch (task) {
            case HeldHeap.INSERT -> traffic.insert(people(), heap);
            case HeldHeap.STREAM -> traffic.stream(heap);
            case HeldHeap.SAVE -> traffic.save(heap);
            case HeldHeap.LIST -> traffic.list(heap);
            default -> throw new IllegalArgumentException("no task " + task);
        }
    }

    private Iterator<PersonData> people() {
        return IntStream.range(0, count).mapToObj(DataSet.seeded()::person).iterator();
    }
}
