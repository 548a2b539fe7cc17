/** MongoJack: its collections, on an object mapper with Jackson's Blackbird. */
@NullMarked
package dev.databridge.benchmarks.suite.peer.mongojack;

import org.jspecify.annotations.NullMarked;
