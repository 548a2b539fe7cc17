/** The rules that hold for all modules, as tests. */
@NullMarked
package dev.databridge.architecture;

import org.jspecify.annotations.NullMarked;
