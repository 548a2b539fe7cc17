/** What Morphia decodes and encodes without a server, and its way between bytes and objects. */
@NullMarked
package dev.databridge.benchmarks.suite.peer.morphia.shape;

import org.jspecify.annotations.NullMarked;
