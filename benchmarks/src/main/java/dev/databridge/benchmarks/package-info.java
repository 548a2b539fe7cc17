/**
 * Benchmarks against the paths that the driver itself offers, in one run.
 *
 * <p>Start at {@link dev.databridge.benchmarks.Main}, which runs them interleaved and prints their ratios.
 */
@NullMarked
package dev.databridge.benchmarks;

import org.jspecify.annotations.NullMarked;
