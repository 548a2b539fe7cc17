/**
 * Typed paths to fields: what generated {@code User_} classes are made of, and where filters, sorts and updates begin.
 *
 * <p>A generated path class inherits the methods of {@link dev.databridge.path.EmbeddedPath}, so a child that is generated as
 * a method (an embedded object, a list or map of such) and is named like a method without parameters gets a trailing
 * underscore. These names are: {@code path}, {@code codec}, {@code exists}, {@code missing}, {@code isNull}, {@code
 * isNotNull}, {@code asc}, {@code desc}, {@code setNull}, {@code unset}, and those of Object: {@code toString}, {@code
 * hashCode}, {@code getClass}, {@code notify}, {@code notifyAll}, {@code wait}, {@code clone}, {@code finalize}. A test keeps
 * the list true.
 */
@NullMarked
package dev.databridge.path;

import org.jspecify.annotations.NullMarked;
