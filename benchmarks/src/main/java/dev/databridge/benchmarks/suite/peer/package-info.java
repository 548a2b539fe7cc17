/**
 * The systems that are compared, a package for each, and what those of them that are mappers have in common: a mapper says in
 * its own terms how it inserts, finds, updates, saves and deletes ({@link dev.databridge.benchmarks.suite.peer.Inserts} and its
 * siblings), and {@link dev.databridge.benchmarks.suite.peer.PeerOperations} makes the benchmarks of it, the same for each.
 *
 * <p>A worker runs one system, so each of these interfaces has one implementation there, and a call of it costs nothing that
 * could be measured.
 */
@NullMarked
package dev.databridge.benchmarks.suite.peer;

import org.jspecify.annotations.NullMarked;
