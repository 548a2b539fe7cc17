package dev.databridge.test;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Holds the one server of a run, started when first needed. A server that could not start is not tried again: each test
 * fails at once with the same words.
 */
final class TestServers implements AutoCloseable {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(TestServers.class);

    private final Supplier<RunningTestServer> starter;
    private @Nullable RunningTestServer server;
    private @Nullable IllegalStateException failure;

    TestServers(Supplier<RunningTestServer> starter) {
        this.starter = starter;
    }

    /**
     * The server of the run that a context belongs to; JUnit closes it when the run ends.
     *
     * @throws IllegalStateException if it cannot start
     */
    static RunningTestServer of(ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
        TestServers servers = store.getOrComputeIfAbsent(
                TestServers.class, key -> new TestServers(TestServerStarter::start), TestServers.class);
        return servers.server();
    }

    synchronized RunningTestServer server() {
        if (failure != null) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
        if (server == null) {
            server = start();
        }
        return server;
    }

    private RunningTestServer start() {
        try {
            return starter.get();
        } catch (IllegalStateException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.close();
        }
    }
}
