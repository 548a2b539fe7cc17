/**
 * Plans: what is to be sent to the server, as immutable values that know nothing of a connection. Any executor can send
 * them, and everybody can look at them: {@link dev.databridge.plan.Plan#toJson}.
 */
@NullMarked
package dev.databridge.plan;

import org.jspecify.annotations.NullMarked;
