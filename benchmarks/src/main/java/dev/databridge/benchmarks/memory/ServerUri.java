package dev.databridge.benchmarks.memory;

import java.util.Objects;

/** How a program of this module is told the server: by its environment, since anybody may see the arguments of a process. */
public final class ServerUri {
    /** The variable. */
    public static final String VARIABLE = "DATA_BRIDGE_BENCHMARK_URI";

    private ServerUri() {}

    /**
     * The URI that this process was given.
     *
     * @throws NullPointerException if it was given none
     */
    public static String given() {
        return Objects.requireNonNull(System.getenv(VARIABLE), VARIABLE);
    }

    /** Gives it to a process that is about to start. */
    public static void give(String uri, ProcessBuilder process) {
        process.environment().put(VARIABLE, uri);
    }
}
