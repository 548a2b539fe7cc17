/**
 * From the compiler's elements to models; every mistake in a class is found and named here.
 */
@NullMarked
package dev.databridge.processor.read;

import org.jspecify.annotations.NullMarked;
