package dev.databridge.embedded;

import dev.databridge.spi.ServerProvider;

/**
 * Serves {@code embedded:NAME} and {@code embedded:NAME?file=PATH} from this very process.
 *
 * <p>{@code NAME} is the default database: 1 to 63 bytes without blanks and without any of {@code /\."$*<>:|?}.
 *
 * <ul>
 *   <li>{@code embedded:NAME} keeps everything in memory. All who start the same name in one process share one server and
 *       its data, until the last of them closes; then the data is gone.
 *   <li>{@code embedded:NAME?file=PATH} keeps everything in one file, which is made if it is missing, with its folders, and
 *       survives a restart. A relative path starts at the working directory; {@code %20} and the like are decoded. All who
 *       name the same file in one process share one server, whatever the name of their database. Another process that has
 *       the file open is an {@link IllegalStateException}.
 * </ul>
 *
 * <p>The server listens on a free port of the loopback address, without authentication. Its threads do not keep a JVM
 * alive; when a JVM ends, files that are still open are written and closed. It has no sessions, transactions, change streams or text search;
 * use a real server where these matter.
 *
 * <p>Safe for use by many threads.
 */
public final class EmbeddedServerProvider implements ServerProvider {
    static final String SCHEME = "embedded";

    /** Made by {@link java.util.ServiceLoader}. All instances share the servers of the process. */
    public EmbeddedServerProvider() {}

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public RunningServer start(String uri) {
        EmbeddedUri parsed = EmbeddedUri.parse(uri);
        SharedServer server = SharedServers.join(parsed.storage());
        return new ServerShare(server, parsed.databaseName());
    }
}
