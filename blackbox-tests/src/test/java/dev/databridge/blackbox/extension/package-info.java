/** The test extension as users meet it: on JUnit 6, with documents of the real processor. */
@NullMarked
package dev.databridge.blackbox.extension;

import org.jspecify.annotations.NullMarked;
