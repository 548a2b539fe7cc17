/** What other modules implement so that {@code DataBridge.connect} knows more than the driver does. */
@NullMarked
package dev.databridge.spi;

import org.jspecify.annotations.NullMarked;
