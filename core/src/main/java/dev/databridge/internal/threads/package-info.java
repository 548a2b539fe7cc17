/** Threads of a bridge's own, for what goes on beside the caller. */
@NullMarked
package dev.databridge.internal.threads;

import org.jspecify.annotations.NullMarked;
