package dev.databridge.benchmarks.suite.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions of libraries, as the build took them. */
public final class Versions {
    private static final String FILE = "/dev/databridge/benchmarks/suite/versions.properties";

    private Versions() {}

    /**
     * The version of a library.
     *
     * @param name as {@code versions.properties} names it
     * @throws NullPointerException if it does not
     */
    public static String of(String name) {
        try (InputStream file = Objects.requireNonNull(Versions.class.getResourceAsStream(FILE), FILE)) {
            Properties versions = new Properties();
            versions.load(file);
            return Objects.requireNonNull(versions.getProperty(name), name + " is missing in " + FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
