/** The classes of the document shapes for MongoJack, and its way between them and bytes. */
@NullMarked
package dev.databridge.benchmarks.suite.peer.mongojack.shape;

import org.jspecify.annotations.NullMarked;
