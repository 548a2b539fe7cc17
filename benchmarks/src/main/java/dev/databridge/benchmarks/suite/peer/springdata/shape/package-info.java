/** The classes of the document shapes for Spring Data MongoDB, and its way between them and bytes. */
@NullMarked
package dev.databridge.benchmarks.suite.peer.springdata.shape;

import org.jspecify.annotations.NullMarked;
