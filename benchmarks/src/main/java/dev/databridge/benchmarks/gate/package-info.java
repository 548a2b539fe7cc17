/**
 * The regression gate: the core set of benchmarks against the baseline that is kept in the repository.
 *
 * <p>{@link dev.databridge.benchmarks.gate.Gate} is the program, {@link dev.databridge.benchmarks.gate.Decision} what it decides
 * by; figures come through {@link dev.databridge.benchmarks.gate.Measurements}, so that the decisions are tested without any.
 */
@NullMarked
package dev.databridge.benchmarks.gate;

import org.jspecify.annotations.NullMarked;
