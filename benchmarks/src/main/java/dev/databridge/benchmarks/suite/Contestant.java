package dev.databridge.benchmarks.suite;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A system that takes part, set up as its own documentation advises for speed.
 *
 * <p>Found by its name through {@link java.util.ServiceLoader}, so that a worker loads the classes of its own system alone.
 */
public interface Contestant extends AutoCloseable {
    /** The system's name in every report: {@code data-bridge}, {@code driver-document}, … */
    String name();

    /** The version of the library that is measured. */
    String version();

    /** Connects, once for the life of a worker. */
    void connect(Workplace workplace);

    /**
     * What the system can do: benchmark names with the operation for each. What is not there is reported as not supported.
     */
    Map<String, Supplier<Operation>> operations();

    @Override
    void close();
}
