package dev.databridge.examples.quickstart;

import dev.databridge.DataBridge;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A database that only this run uses, and drops at its end, whatever the server's URI says. */
record OwnDatabase(DataBridge bridge, String server, String name) implements AutoCloseable {
    private static final String PREFIX = "databridge_quickstart_";
    private static final String PATIENCE = "serverSelectionTimeoutMS=4000";

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
        DataBridge bridge = DataBridge.connect(patient(uri.strip()), name);
        try {
            bridge.ping();
        } catch (RuntimeException unreachable) {
            bridge.close();
            throw unreachable;
        }
        return new OwnDatabase(bridge, "the server of MONGODB_URI", name);
    }

    /** The driver would look for a server for half a minute; a newcomer's typing mistake should show sooner. */
    private static String patient(String uri) {
        if (uri.contains("serverSelectionTimeoutMS") || !uri.contains("://")) {
            return uri;
        }
        String path = uri.substring(uri.indexOf("://") + 3);
        String separator = path.contains("?") ? "&" : path.contains("/") ? "?" : "/?";
        return uri + separator + PATIENCE;
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
