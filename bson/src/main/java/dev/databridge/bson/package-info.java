/**
 * The byte layer: a reader and a writer of BSON over {@code byte[]}, with every limit that hostile input needs.
 *
 * <p>Start at {@link dev.databridge.bson.BsonByteReader} and {@link dev.databridge.bson.BsonByteWriter}.
 */
@NullMarked
package dev.databridge.bson;

import org.jspecify.annotations.NullMarked;
