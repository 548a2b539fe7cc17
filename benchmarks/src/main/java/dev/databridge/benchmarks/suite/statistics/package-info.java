/**
 * What samples say: medians with intervals, whether two sets differ at all, and by how much.
 *
 * <p>No normal distribution is assumed anywhere: times have long tails and several modes. Medians, ranks and resampling
 * bear both.
 */
@NullMarked
package dev.databridge.benchmarks.suite.statistics;

import org.jspecify.annotations.NullMarked;
