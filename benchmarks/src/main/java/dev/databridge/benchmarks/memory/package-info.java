/** How much of a heap is held by what was loaded, streamed or sent: in processes of their own, so that nothing else is in it. */
@NullMarked
package dev.databridge.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
