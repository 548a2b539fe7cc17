package dev.databridge.benchmarks.suite.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The versions of libraries, as the build took them. */
public final class Versions {
    private static final String FILE = "/dev/databridge/benchmarks/suite/versions.properties";

    private Versions() {}

    /** The version of a system of Java, by the name that it has in reports; empty if it has none, or is none of Java. */
    public static Optional<String> ofSystem(String system) {
        return Optional.ofNullable(all().getProperty(system.startsWith("driver-") ? "driver" : system));
    }

    /**
     * The version of a library.
     *
     * @param name as {@code versions.properties} names it
     * @throws NullPointerException if it does not
     */
    public static String of(String name) {
        return Objects.requireNonNull(all().getProperty(name), () -> name + " is missing in " + FILE);
    }

    private static Properties all() {
        try (InputStream file = Objects.requireNonNull(Versions.class.getResourceAsStream(FILE), FILE)) {
            Properties versions = new Properties();
            versions.load(file);
            return versions;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
