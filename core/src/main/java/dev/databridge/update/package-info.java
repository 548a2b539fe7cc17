/**
 * What to change, as immutable values.
 *
 * <p>Updates begin at the generated paths of a document ({@code Flight_.delay.inc(5)}); several of them are sent as one, each
 * under its operator. The same field twice is refused, because the one would silently undo the other.
 */
@NullMarked
package dev.databridge.update;

import org.jspecify.annotations.NullMarked;
