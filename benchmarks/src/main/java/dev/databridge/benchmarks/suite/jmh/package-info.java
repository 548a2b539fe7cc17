/**
 * The part of the suite that needs no server: bytes to objects and back, what is remembered, what is checked. JMH runs it, in
 * forks of which each belongs to one system, in turns.
 */
@NullMarked
package dev.databridge.benchmarks.suite.jmh;

import org.jspecify.annotations.NullMarked;
