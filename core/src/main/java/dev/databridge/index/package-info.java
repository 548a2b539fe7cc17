/**
 * Indexes as values.
 */
@NullMarked
package dev.databridge.index;

import org.jspecify.annotations.NullMarked;
