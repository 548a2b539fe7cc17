/**
 * What a user writes on a class: which classes are documents and how their fields are stored.
 *
 * <p>Start at {@link dev.databridge.annotation.Document}. The annotation processor reads these at compile time; nothing
 * looks at them at run time.
 */
package dev.databridge.annotation;
