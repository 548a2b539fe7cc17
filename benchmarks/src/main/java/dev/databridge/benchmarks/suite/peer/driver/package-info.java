/** The driver itself at the benchmarks' work: with trees, with its own mapper, and with bytes that nobody reads. */
@NullMarked
package dev.databridge.benchmarks.suite.peer.driver;

import org.jspecify.annotations.NullMarked;
