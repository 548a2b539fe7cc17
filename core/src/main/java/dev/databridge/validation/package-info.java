/**
 * Constraints on documents: when they are checked, what was found, and what generated code checks them with.
 *
 * <p>The annotations are those of Jakarta Validation; they are read by name when a document is compiled, so neither this library
 * nor a program that uses it needs a provider for those that generated code checks exactly.
 */
@NullMarked
package dev.databridge.validation;

import org.jspecify.annotations.NullMarked;
