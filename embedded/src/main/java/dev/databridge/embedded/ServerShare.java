package dev.databridge.embedded;

import dev.databridge.spi.ServerProvider.RunningServer;
import java.util.concurrent.atomic.AtomicBoolean;

/** One user's share in a server. */
final class ServerShare implements RunningServer {
    private final SharedServer server;
    private final String databaseName;
    private final AtomicBoolean left = new AtomicBoolean();

    ServerShare(SharedServer server, String databaseName) {
        this.server = server;
        this.databaseName = databaseName;
    }

    @Override
    public String connectionString() {
        return server.connectionString();
    }

    @Override
    public String databaseName() {
        return databaseName;
    }

    @Override
    public void close() {
        if (left.compareAndSet(false, true)) {
            SharedServers.leave(server);
        }
    }
}
