/**
 * From models to the source of codecs and paths.
 */
@NullMarked
package dev.databridge.processor.write;

import org.jspecify.annotations.NullMarked;
