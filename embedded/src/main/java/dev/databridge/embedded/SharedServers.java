package dev.databridge.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The running servers of this process. All access is under the lock of this class; servers start and stop within it. */
final class SharedServers {
    private static final Map<Storage, SharedServer> RUNNING = new HashMap<>();
    private static boolean closedAtExit;

    private SharedServers() {}

    /** Starts the server of a storage, or adds one more user to it. */
    static synchronized SharedServer join(Storage storage) {
        closeAtExit();
        SharedServer server = RUNNING.computeIfAbsent(storage, SharedServer::start);
        server.users++;
        return server;
    }

    /** Takes one user away; the last one stops the server. */
    static synchronized void leave(SharedServer server) {
        server.users--;
        if (server.users == 0) {
            RUNNING.remove(server.storage(), server);
            server.stop();
        }
    }

    /** Who forgets to close must not lose what the file does not hold yet. */
    private static void closeAtExit() {
        if (!closedAtExit) {
            Runtime.getRuntime().addShutdownHook(new Thread(SharedServers::stopAll, "data-bridge-embedded-exit"));
            closedAtExit = true;
        }
    }

    private static synchronized void stopAll() {
        List<SharedServer> servers = List.copyOf(RUNNING.values());
        RUNNING.clear();
        servers.forEach(SharedServer::stop);
    }
}
