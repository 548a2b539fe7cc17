/**
 * What can go wrong, as one small family of unchecked exceptions: everything that data-bridge throws for a fault outside of
 * the calling code is a {@link dev.databridge.exception.DataBridgeException}, with the driver's exception as its cause.
 *
 * <p>Null arguments are {@link java.lang.NullPointerException}s and other wrong arguments
 * {@link java.lang.IllegalArgumentException}s that name the argument. No message holds a password.
 */
@NullMarked
package dev.databridge.exception;

import org.jspecify.annotations.NullMarked;
