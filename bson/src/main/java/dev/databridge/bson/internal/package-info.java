/** What the byte layer keeps to itself. */
@NullMarked
package dev.databridge.bson.internal;

import org.jspecify.annotations.NullMarked;
