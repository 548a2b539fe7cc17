/** How updates are encoded; not for use outside of this module. */
@NullMarked
package dev.databridge.update.internal;

import org.jspecify.annotations.NullMarked;
