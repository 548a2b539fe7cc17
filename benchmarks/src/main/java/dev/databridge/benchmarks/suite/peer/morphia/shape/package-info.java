/** The classes of the document shapes for Morphia, and its way between them and bytes. */
@NullMarked
package dev.databridge.benchmarks.suite.peer.morphia.shape;

import org.jspecify.annotations.NullMarked;
