package dev.databridge.benchmarks.suite.peer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The versions of the libraries on the class path. */
public final class Versions {
    private Versions() {}

    /** The version that Maven built a library as, {@code unknown} if its jar does not say. */
    public static String of(String group, String artifact) {
        String path = "/META-INF/maven/" + group + '/' + artifact + "/pom.properties";
        try (InputStream stream = Versions.class.getResourceAsStream(path)) {
            Properties properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
