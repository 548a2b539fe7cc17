package dev.databridge.test;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which server a run takes: what is asked for, else {@code MONGODB_URI}, else the embedded one. */
enum ServerChoice {
    EMBEDDED,
    URI,
    TESTCONTAINERS;

    static final String PROPERTY = "databridge.test.server";
    static final String URI_NAME = "MONGODB_URI";

    /**
     * Chooses.
     *
     * @param properties the system properties by name
     * @param uri what {@code MONGODB_URI} says, or null
     * @throws IllegalStateException if an unknown server is asked for
     */
    static ServerChoice of(Function<String, @Nullable String> properties, @Nullable String uri) {
        String asked = properties.apply(PROPERTY);
        if (asked == null || asked.isBlank()) {
            return uri == null ? EMBEDDED : URI;
        }
        return switch (asked.strip().toLowerCase(Locale.ROOT)) {
            case "embedded" -> EMBEDDED;
            case "uri" -> URI;
            case "testcontainers" -> TESTCONTAINERS;
            default ->
                throw new IllegalStateException("The system property " + PROPERTY + " is \"" + asked
                        + "\"; it can be embedded, uri or testcontainers");
        };
    }

    /** The system property or else the environment variable {@code MONGODB_URI}; null if neither says something. */
    static @Nullable String configuredUri(
            Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {
        String property = properties.apply(URI_NAME);
        String uri = property == null || property.isBlank() ? environment.apply(URI_NAME) : property;
        return uri == null || uri.isBlank() ? null : uri.strip();
    }
}
