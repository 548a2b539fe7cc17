/** Finding the generated codec of a class. */
@NullMarked
package dev.databridge.internal.registry;

import org.jspecify.annotations.NullMarked;
