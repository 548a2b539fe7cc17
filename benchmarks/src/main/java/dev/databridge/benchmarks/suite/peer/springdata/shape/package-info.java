/** What Spring Data MongoDB decodes and encodes without a server, and its way between bytes and objects. */
@NullMarked
package dev.databridge.benchmarks.suite.peer.springdata.shape;

import org.jspecify.annotations.NullMarked;
