/** Getting to a server: connection strings, server providers, and the client with its end. */
@NullMarked
package dev.databridge.internal.connect;

import org.jspecify.annotations.NullMarked;
