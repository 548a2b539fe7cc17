package dev.databridge.examples.quickstart;

import dev.databridge.DataBridge;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A database that only this run uses, and drops at its end, whatever the server's URI says. */
record OwnDatabase(DataBridge bridge, String server, String name) implements AutoCloseable {
    private static final String PREFIX = "databridge_quickstart_";
    /** For finding a server, for reaching it and for its answers, which the driver asks for up to three times. */
    private static final List<String> IMPATIENCE =
            List.of("serverSelectionTimeoutMS=4000", "connectTimeoutMS=2000", "socketTimeoutMS=2000");

    /**
     * Opens a database with a name of its own.
     *
     * @param uri the server's URI, or null for the embedded server
     * @throws dev.databridge.exception.DataBridgeException if there is no such server
     */
    static OwnDatabase open(@Nullable String uri) {
        String name = PREFIX + UUID.randomUUID().toString().substring(0, 8);
        if (uri == null || uri.isBlank()) {
            return new OwnDatabase(DataBridge.connect("embedded:" + name), "the embedded server", name);
        }
        try (DataBridge probe = DataBridge.connect(impatient(uri.strip()), name)) {
            probe.ping();
        }
        return new OwnDatabase(DataBridge.connect(uri.strip(), name), "the server of MONGODB_URI", name);
    }

    /**
     * The driver would look for a server for half a minute, and wait for the answer of a silent one without end; a newcomer's
     * typing mistake should show sooner. What the URI itself says is left.
     */
    static String impatient(String uri) {
        int scheme = uri.indexOf("://");
        if (scheme < 0) {
            return uri;
        }
        StringBuilder impatient = new StringBuilder(uri);
        for (String option : IMPATIENCE) {
            String name = option.substring(0, option.indexOf('=') + 1);
            if (!uri.toLowerCase(Locale.ROOT).matches(".*[?&]" + name.toLowerCase(Locale.ROOT) + ".*")) {
                impatient.append(separator(impatient.substring(scheme + 3))).append(option);
            }
        }
        return impatient.toString();
    }

    private static String separator(String path) {
        if (path.contains("?")) {
            return "&";
        }
        return path.contains("/") ? "?" : "/?";
    }

    @Override
    public void close() {
        try {
            bridge.driverClient().getDatabase(name).drop();
        } finally {
            bridge.close();
        }
    }
}
