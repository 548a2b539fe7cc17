/**
 * The annotation processor: rounds, services and the check of a module's declaration.
 */
@NullMarked
package dev.databridge.processor;

import org.jspecify.annotations.NullMarked;
