/**
 * How values and objects are read and written: what generated codecs implement, and what they are made of.
 *
 * <p>Start at {@link dev.databridge.codec.ValueCodec}; a document's generated codec is a {@link
 * dev.databridge.codec.DocumentCodec}.
 */
@NullMarked
package dev.databridge.codec;

import org.jspecify.annotations.NullMarked;
