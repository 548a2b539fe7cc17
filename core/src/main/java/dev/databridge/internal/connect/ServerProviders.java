package dev.databridge.internal.connect;

import dev.databridge.exception.InvalidUriException;
import dev.databridge.spi.ServerProvider;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the provider of a scheme. */
final class ServerProviders {
    private ServerProviders() {}

    static ServerProvider find(String scheme) {
        ServerProvider provider = search(scheme, Thread.currentThread().getContextClassLoader());
        if (provider == null) {
            provider = search(scheme, ServerProviders.class.getClassLoader());
        }
        if (provider == null) {
            throw unknown(scheme);
        }
        return provider;
    }

    private static @Nullable ServerProvider search(String scheme, @Nullable ClassLoader loader) {
        try {
            for (ServerProvider provider : ServiceLoader.load(ServerProvider.class, loader)) {
                if (provider.scheme().equals(scheme)) {
                    return provider;
                }
            }
            return null;
        } catch (ServiceConfigurationError error) {
            throw new InvalidUriException(
                    "the server providers on the class path cannot be loaded: " + error.getMessage()
                            + "; use modules of data-bridge of the same release",
                    error);
        }
    }

    private static InvalidUriException unknown(String scheme) {
        if (scheme.equals("embedded")) {
            return new InvalidUriException(
                    "no server for embedded: URIs; add dev.databridge:data-bridge-embedded to the class path", null);
        }
        return new InvalidUriException(
                "the scheme of the connection string is unknown; expected mongodb:, mongodb+srv:, embedded: (with"
                        + " dev.databridge:data-bridge-embedded on the class path), or that of a ServerProvider of yours",
                null);
    }
}
