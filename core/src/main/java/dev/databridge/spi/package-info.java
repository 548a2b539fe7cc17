/** What other modules implement: servers behind other URIs, and a provider of Jakarta Validation. */
@NullMarked
package dev.databridge.spi;

import org.jspecify.annotations.NullMarked;
