/** How filters are encoded; not for use outside of this module. */
@NullMarked
package dev.databridge.query.internal;

import org.jspecify.annotations.NullMarked;
