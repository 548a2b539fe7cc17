/**
 * The process in which one system works: it reads a command per line, and answers each with a line, both of JSON; see
 * {@link dev.databridge.benchmarks.suite.worker.Session} for the commands.
 */
@NullMarked
package dev.databridge.benchmarks.suite.worker;

import org.jspecify.annotations.NullMarked;
