/**
 * Building blocks of source text: imports, indentation, names.
 */
@NullMarked
package dev.databridge.processor.source;

import org.jspecify.annotations.NullMarked;
