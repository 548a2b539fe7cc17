package dev.databridge.benchmarks.suite.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where and with what the figures were measured.
 *
 * @param processor its model, as the system names it
 * @param cores how many the process may use
 * @param memoryBytes the machine's memory
 * @param jdk version and vendor
 * @param os name, version and architecture
 * @param server name and version of the server, and where it ran
 * @param date the day of the run, in UTC
 * @param systems the version of each system that took part, by its name
 * @param settings what else decides figures: rounds, heap, block length, by name
 */
public record Machine(
        String processor,
        int cores,
        long memoryBytes,
        String jdk,
        String os,
        String server,
        LocalDate date,
        Map<String, String> systems,
        Map<String, String> settings) {
    /** Keeps copies of the maps, in the order of their names. */
    public Machine {
        systems = new TreeMap<>(systems);
        settings = new TreeMap<>(settings);
    }

    /**
     * This machine and this JVM, today in UTC.
     *
     * @param server the server, as readers should know it; no credentials
     */
    public static Machine here(String server, Map<String, String> systems, Map<String, String> settings) {
        return new Machine(
                Hardware.processor(),
                Runtime.getRuntime().availableProcessors(),
                Hardware.memoryBytes(),
                System.getProperty("java.version") + ' ' + System.getProperty("java.vendor"),
                System.getProperty("os.name")
                        + ' '
                        + System.getProperty("os.version")
                        + ' '
                        + System.getProperty("os.arch"),
                server,
                LocalDate.now(ZoneOffset.UTC),
                systems,
                settings);
    }

    /** The machine in a line: for a chart that travels without its page. */
    public String line() {
        return date + ", " + processor + ", " + cores + (cores == 1 ? " core" : " cores") + ", JDK "
                + jdk.split("[. ]", 2)[0] + ", " + server;
    }

    /** All of it, a name and a value each, in the order in which it is shown. */
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("date", date.toString());
        entries.put("processor", processor);
        entries.put("cores", String.valueOf(cores));
        entries.put("memory", Units.bytes(memoryBytes));
        entries.put("JDK", jdk);
        entries.put("system", os);
        entries.put("server", server);
        entries.putAll(systems);
        entries.putAll(settings);
        return entries;
    }
}
