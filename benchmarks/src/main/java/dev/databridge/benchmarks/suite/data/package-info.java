/** The documents that every system stores, the same in every process, and how what was found is told apart. */
@NullMarked
package dev.databridge.benchmarks.suite.data;

import org.jspecify.annotations.NullMarked;
