/**
 * What changed: the difference between an object as it is now and as it was when it was loaded or stored.
 *
 * <p>Active documents carry their state themselves; {@link dev.databridge.state.StateTracker} does the same for any object.
 */
@NullMarked
package dev.databridge.state;

import org.jspecify.annotations.NullMarked;
