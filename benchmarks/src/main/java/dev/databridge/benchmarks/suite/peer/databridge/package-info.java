/** data-bridge at the benchmarks' work. */
@NullMarked
package dev.databridge.benchmarks.suite.peer.databridge;

import org.jspecify.annotations.NullMarked;
