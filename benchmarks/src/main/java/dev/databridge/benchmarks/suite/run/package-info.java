/** The course of a run of the suite: who takes part, in which order they work, and for how long. */
@NullMarked
package dev.databridge.benchmarks.suite.run;

import org.jspecify.annotations.NullMarked;
