package dev.databridge.spi;

/**
 * Starts servers for URIs that the driver does not know, such as {@code embedded:travel}.
 *
 * <p>Found through {@link java.util.ServiceLoader}. Safe for use by many threads.
 */
public interface ServerProvider {
    /**
     * The scheme of the URIs that this provider serves, without colon, such as {@code embedded}.
     *
     * @return the scheme, in lower case
     */
    String scheme();

    /**
     * Starts or joins the server that the URI names.
     *
     * @param uri a URI with this provider's scheme
     * @return a share in the server, for the caller to close
     * @throws IllegalArgumentException if the URI is malformed; the message says what is right
     * @throws IllegalStateException if the server cannot start; the message says why and what to do
     */
    RunningServer start(String uri);

    /** One user's share in a running server. Safe for use by many threads. */
    interface RunningServer extends AutoCloseable {
        /**
         * Where the server listens.
         *
         * @return a {@code mongodb://} URI with the server's address, which the driver can use
         */
        String connectionString();

        /**
         * The default database that the URI named.
         *
         * @return the database's name
         */
        String databaseName();

        /** Leaves the server; the last one to leave stops it. Closing twice does nothing. */
        @Override
        void close();
    }
}
