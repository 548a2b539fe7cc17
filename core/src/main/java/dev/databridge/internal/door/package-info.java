/**
 * The doors into the driver: how a reply's own bytes reach a generated codec, and how encoded bytes reach the wire.
 */
@NullMarked
package dev.databridge.internal.door;

import org.jspecify.annotations.NullMarked;
