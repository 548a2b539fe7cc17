package dev.databridge.benchmarks.suite.run;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param quick whether it has to end within minutes
 * @param only which benchmarks run: those in whose name this is found
 * @param systems which systems take part: those whose whole name this is
 * @param json where the figures go
 * @param html where the page goes
 * @param charts the folder where the two charts of the README go
 * @param uri the server
 * @param server what the server is called in reports
 * @param python the interpreter of the Python systems; without it they are left out
 * @param pythonWorker their program
 * @param logs the folder of what workers print
 * @param spentSeconds how much of the time was spent before
 */
public record Arguments(
        boolean quick,
        Pattern only,
        Pattern systems,
        @Nullable Path json,
        @Nullable Path html,
        @Nullable Path charts,
        String uri,
        @Nullable String server,
        @Nullable String python,
        @Nullable String pythonWorker,
        Path logs,
        int spentSeconds) {
    private static final String QUICK = "--quick";
    private static final List<String> WITH_VALUE = List.of(
            "--only",
            "--systems",
            "--json",
            "--html",
            "--charts",
            "--uri",
            "--server",
            "--python",
            "--python-worker",
            "--logs",
            "--spent");

    /** What is written about them. */
    public static final String USAGE =
            "arguments: [--quick] [--only REGEX] [--systems REGEX] [--json FILE] [--html FILE]"
                    + " [--charts FOLDER] --uri URI [--server NAME] [--python EXECUTABLE --python-worker FILE]"
                    + " [--logs FOLDER] [--spent SECONDS]";

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if there is an unknown one, one without its value, or no URI that is one; the message says which
     */
    public static Arguments parse(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            if (name.equals(QUICK)) {
                values.put(QUICK, "");
            } else if (!WITH_VALUE.contains(name)) {
                throw new IllegalArgumentException("unknown argument " + name + "; " + USAGE);
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(name + " needs a value; " + USAGE);
            } else {
                values.put(name, arguments[++i]);
            }
        }
        if (!values.containsKey("--uri")) {
            throw new IllegalArgumentException("--uri is missing; " + USAGE);
        }
        checkUri(Objects.requireNonNull(values.get("--uri")));
        return of(values);
    }

    /** The driver's own message may hold parts of the URI, and so of a password. */
    private static void checkUri(String uri) {
        try {
            new ConnectionString(uri);
        } catch (IllegalArgumentException hidden) {
            throw new IllegalArgumentException(
                    "--uri is no connection string of MongoDB, mongodb://host:port/?options, with a percent-encoded"
                            + " user and password if there are any");
        }
    }

    private static Arguments of(Map<String, String> values) {
        return new Arguments(
                values.containsKey(QUICK),
                pattern("--only", values.getOrDefault("--only", "")),
                pattern("--systems", values.getOrDefault("--systems", ".*")),
                path(values.get("--json")),
                path(values.get("--html")),
                path(values.get("--charts")),
                Objects.requireNonNull(values.get("--uri")),
                values.get("--server"),
                values.get("--python"),
                values.get("--python-worker"),
                Path.of(values.getOrDefault("--logs", "target/benchmark-logs")),
                Integer.parseInt(values.getOrDefault("--spent", "0")));
    }

    private static Pattern pattern(String name, String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException broken) {
            throw new IllegalArgumentException(
                    name + " \"" + regex + "\" is no regular expression: " + broken.getDescription(), broken);
        }
    }

    private static @Nullable Path path(@Nullable String name) {
        return name == null ? null : Path.of(name);
    }

    /** Whether a benchmark is to run. */
    public boolean wants(String benchmark) {
        return only.matcher(benchmark).find();
    }

    /** Whether a system is to take part. */
    public boolean invites(String system) {
        return systems.matcher(system).matches();
    }
}
