/** How values are reached through typed paths. */
@NullMarked
package dev.databridge.path.internal;

import org.jspecify.annotations.NullMarked;
