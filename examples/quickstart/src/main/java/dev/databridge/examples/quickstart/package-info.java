/** A tour of data-bridge on real airports and flights; start at {@code Quickstart}. */
@NullMarked
package dev.databridge.examples.quickstart;

import org.jspecify.annotations.NullMarked;
