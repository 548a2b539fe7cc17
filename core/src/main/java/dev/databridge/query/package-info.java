/**
 * What to find and in which order, as immutable values.
 *
 * <p>Filters and sorts begin at the generated paths of a document ({@code Flight_.delay.gt(60)}, {@code
 * Flight_.delay.desc()}) and are put together here. A {@link dev.databridge.query.Filter} is its own encoded bytes: it is
 * checked and encoded when it is made, so it can be kept, shared between threads and sent any number of times.
 */
@NullMarked
package dev.databridge.query;

import org.jspecify.annotations.NullMarked;
