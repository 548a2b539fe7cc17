/**
 * The in-process server behind {@code embedded:} URIs, for tests, examples and first steps.
 *
 * <p>Nothing here is called directly: {@code DataBridge.connect("embedded:travel")} finds
 * {@link dev.databridge.embedded.EmbeddedServerProvider}, where the URIs are described.
 */
@NullMarked
package dev.databridge.embedded;

import org.jspecify.annotations.NullMarked;
