/** Morphia: its datastore, with classes that say that no discriminator is stored. */
@NullMarked
package dev.databridge.benchmarks.suite.peer.morphia;

import org.jspecify.annotations.NullMarked;
