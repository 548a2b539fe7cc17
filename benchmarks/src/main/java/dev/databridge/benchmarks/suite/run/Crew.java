package dev.databridge.benchmarks.suite.run;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.databridge.benchmarks.memory.Program;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.report.Remark;
import dev.databridge.benchmarks.suite.worker.Contestants;
import dev.databridge.benchmarks.suite.worker.Worker;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;

/** All workers: started together, replaced when one ends before its time. */
final class Crew implements AutoCloseable {
    private static final List<String> PYTHON = List.of("pymongo", "mongoengine", "beanie");
    private static final int START_SECONDS = 60;
    private static final int DROP_SECONDS = 3;

    /** How the logs of workers end. They are added to, so each run begins by deleting those of the run before. */
    static final String WORKER_LOG = ".worker.log";

    private final Arguments arguments;
    private final Consumer<String> messages;
    private final Path data;
    private final Map<String, WorkerProcess> workers = new LinkedHashMap<>();
    private final Set<String> sentHome = new TreeSet<>();
    private final Set<String> unfinished = new TreeSet<>();
    private final Map<String, Set<String>> operations = new LinkedHashMap<>();
    private final Map<String, String> versions = new TreeMap<>();
    private final Map<String, String> absent = new TreeMap<>();

    Crew(Arguments arguments, Consumer<String> messages) throws IOException {
        this.arguments = arguments;
        this.messages = messages;
        this.data = Files.createTempFile("databridge-benchmark-", ".jsonl");
        DataSet.seeded().write(data);
        deleteLogs();
    }

    private void deleteLogs() throws IOException {
        Files.createDirectories(arguments.logs());
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(arguments.logs(), '*' + WORKER_LOG)) {
            for (Path log : earlier) {
                Files.delete(log);
            }
        }
    }

    /** The names of all systems that could take part. */
    static List<String> systems(Arguments arguments) {
        List<String> systems = new ArrayList<>(Contestants.names());
        if (arguments.python() != null) {
            systems.addAll(PYTHON);
        }
        return systems;
    }

    /**
     * Starts those that are invited, all at once.
     *
     * @throws IOException if none of them can be started
     */
    void start() throws IOException {
        for (String system : systems(arguments)) {
            if (arguments.invites(system)) {
                start(system);
            }
        }
        if (arguments.python() == null) {
            PYTHON.stream()
                    .filter(arguments::invites)
                    .forEach(system -> absent.put(system, "there is no Python for it"));
        }
        List.copyOf(workers.keySet()).forEach(this::meet);
        if (workers.isEmpty()) {
            throw new IOException("No system takes part; what they printed is in " + arguments.logs() + '.');
        }
    }

    private void start(String system) {
        try {
            workers.put(system, launch(system, arguments.uri(), system));
        } catch (IOException failure) {
            isAbsent(system, String.valueOf(failure.getMessage()));
        }
    }

    /**
     * One more worker of a system; its first line is still to come.
     *
     * @param log the name of its log, of a worker before it or new
     */
    WorkerProcess launch(String system, String uri, String log) throws IOException {
        List<String> command = new ArrayList<>(isPython(system) ? python() : java(Worker.class));
        command.addAll(List.of(system, database(system), data.toString()));
        return new WorkerProcess(system, command, uri, arguments.logs().resolve(log + WORKER_LOG));
    }

    /** The database of a system in this run: of it alone, dropped by its worker at the end. */
    static String database(String system) {
        return "databridge_benchmark_" + ProcessHandle.current().pid() + '_' + system.replace('-', '_');
    }

    static boolean isPython(String system) {
        return PYTHON.contains(system);
    }

    /** How a program of this one's own is started. */
    static List<String> java(Class<?> program) {
        return Program.command(program, List.of("-Xmx1g", "-Xms1g"));
    }

    private List<String> python() {
        return List.of(String.valueOf(arguments.python()), String.valueOf(arguments.pythonWorker()));
    }

    /** The file of the data set, for as long as the crew is there. */
    Path data() {
        return data;
    }

    private WorkerProcess known(String system) {
        return Objects.requireNonNull(workers.get(system), () -> system + " does not take part");
    }

    /** Waits for the first line. */
    private void meet(String system) {
        WorkerProcess worker = known(system);
        try {
            Document hello = worker.answer("its start", START_SECONDS);
            versions.put(system, hello.getString("version"));
            operations.put(system, new HashSet<>(hello.getList("operations", String.class)));
        } catch (WorkerFailure failure) {
            isAbsent(system, String.valueOf(failure.getMessage()));
            workers.remove(system);
            worker.close();
        }
    }

    private void isAbsent(String system, String reason) {
        messages.accept(system + " does not take part: " + reason);
        absent.put(system, reason);
    }

    /** Who was invited and is not there, and why. */
    Map<String, String> absent() {
        return absent;
    }

    /** Those who work, in their order. */
    List<String> present() {
        return List.copyOf(workers.keySet());
    }

    /** Whether a system can do a benchmark at all. */
    boolean can(String system, String benchmark) {
        return operations.getOrDefault(system, Set.of()).contains(benchmark);
    }

    /** The version of each. */
    Map<String, String> versions() {
        return versions;
    }

    /** Whether a system's worker is there; if not, {@link #worker} starts another. */
    boolean isAlive(String system) {
        return known(system).isAlive();
    }

    /** A system's worker; a new one if the last one ended. */
    WorkerProcess worker(String system) throws WorkerFailure {
        WorkerProcess worker = known(system);
        if (worker.isAlive()) {
            return worker;
        }
        unfinished.add(system);
        try {
            WorkerProcess other = launch(system, arguments.uri(), system);
            workers.put(system, other);
            other.answer("its start", START_SECONDS);
            return other;
        } catch (IOException broken) {
            throw new WorkerFailure("the worker of " + system + " cannot be started again: " + broken.getMessage());
        }
    }

    /** Ends a system's part in the run. */
    void dismiss(String system) {
        WorkerProcess worker = workers.remove(system);
        if (worker != null) {
            end(system, worker);
            sentHome.add(system);
        }
    }

    /** What there is to say to a benchmark of those whose part has ended. */
    List<Remark> sentHome(String benchmark) {
        return sentHome.stream()
                .map(system -> new Remark(benchmark, system, "takes no part any more: it failed too often"))
                .toList();
    }

    /** One that has gone already had no time to drop its database. */
    private void end(String system, WorkerProcess worker) {
        if (!worker.isAlive()) {
            unfinished.add(system);
        }
        worker.close();
    }

    @Override
    public void close() throws IOException {
        workers.forEach(this::end);
        if (!unfinished.isEmpty()) {
            dropDatabases();
        }
        Files.deleteIfExists(data);
    }

    private void dropDatabases() {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(arguments.uri()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(DROP_SECONDS, TimeUnit.SECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            unfinished.forEach(system -> client.getDatabase(database(system)).drop());
        } catch (MongoException gone) {
            messages.accept("These databases may be left, since the server cannot be reached any more: "
                    + unfinished.stream().map(Crew::database).collect(Collectors.joining(", ")));
        }
    }
}
