/** The synchronous API on a server: writing, finding, faults. */
@NullMarked
package dev.databridge.blackbox.core;

import org.jspecify.annotations.NullMarked;
