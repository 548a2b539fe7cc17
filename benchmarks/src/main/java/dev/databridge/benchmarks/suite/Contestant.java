package dev.databridge.benchmarks.suite;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A system that takes part, set up as its own documentation advises for speed.
 *
 * <p>Found by its {@link SystemName} through {@link java.util.ServiceLoader}, so that a worker makes nothing of any other system.
 */
public interface Contestant extends AutoCloseable {
    /** The system's name in every report: {@code data-bridge}, {@code driver-document}, … */
    default String name() {
        return nameOf(getClass());
    }

    /** The name on a contestant's class. */
    static String nameOf(Class<? extends Contestant> type) {
        SystemName name = type.getAnnotation(SystemName.class);
        if (name == null) {
            throw new IllegalStateException(type.getName() + " has no name: annotate it with @SystemName");
        }
        return name.value();
    }

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
