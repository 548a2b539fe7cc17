/**
 * The suite: every mapper at the same work, on one server, in one run.
 *
 * <p>Each system runs in a process of its own ({@link dev.databridge.benchmarks.suite.worker}), so that none lives on code that
 * was compiled for another; {@link dev.databridge.benchmarks.suite.Suite} lets them work in turns, A B A B, and puts together
 * what they measured.
 */
@NullMarked
package dev.databridge.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
