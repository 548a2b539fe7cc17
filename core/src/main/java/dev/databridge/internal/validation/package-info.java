/** When and with what the documents of one class are checked. */
@NullMarked
package dev.databridge.internal.validation;

import org.jspecify.annotations.NullMarked;
