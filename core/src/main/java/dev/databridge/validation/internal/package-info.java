/** The longer rules of constraints; not for use outside of this module. */
@NullMarked
package dev.databridge.validation.internal;

import org.jspecify.annotations.NullMarked;
