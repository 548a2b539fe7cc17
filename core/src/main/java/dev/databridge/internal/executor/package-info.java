/** The only place that talks to the driver: sends plans, and turns what comes back into objects or documented exceptions. */
@NullMarked
package dev.databridge.internal.executor;

import org.jspecify.annotations.NullMarked;
