package dev.databridge.benchmarks.suite.worker;

import dev.databridge.benchmarks.suite.Contestant;
import java.util.ServiceLoader;

/** Finds systems by their names. */
final class Contestants {
    private Contestants() {}

    /**
     * A system; no other one is connected.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    static Contestant named(String system) {
        for (Contestant contestant : ServiceLoader.load(Contestant.class)) {
            if (contestant.name().equals(system)) {
                return contestant;
            }
        }
        throw new IllegalArgumentException(
                "there is no system " + system + "; those of the file META-INF/services are to be had");
    }
}
