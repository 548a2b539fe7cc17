/** How the codecs of values and containers work; users reach them through the constants and factories of {@code dev.databridge.codec}. */
@NullMarked
package dev.databridge.codec.internal;

import org.jspecify.annotations.NullMarked;
