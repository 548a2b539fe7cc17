package dev.databridge.benchmarks.suite.worker;

import dev.databridge.benchmarks.suite.Contestant;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Finds systems by their names. */
public final class Contestants {
    private Contestants() {}

    /**
     * A system; nothing of any other one is made, whose work its first use would pay for.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    static Contestant named(String system) {
        return all().filter(provider -> Contestant.nameOf(provider.type()).equals(system))
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no system " + system
                        + "; those of the file META-INF/services are to be had: " + String.join(", ", names())));
    }

    /** The names of all systems that are written in Java. */
    public static List<String> names() {
        return all().map(provider -> Contestant.nameOf(provider.type())).toList();
    }

    private static Stream<ServiceLoader.Provider<Contestant>> all() {
        return ServiceLoader.load(Contestant.class).stream();
    }
}
