/**
 * Typed paths to fields: what generated {@code User_} classes are made of, and where filters and updates begin.
 */
@NullMarked
package dev.databridge.path;

import org.jspecify.annotations.NullMarked;
