/** Lending objects that are costly to make to threads of any kind. */
@NullMarked
package dev.databridge.internal.pool;

import org.jspecify.annotations.NullMarked;
