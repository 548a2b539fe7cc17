/** How changes are found, and turned into updates. */
@NullMarked
package dev.databridge.state.internal;

import org.jspecify.annotations.NullMarked;
