/** What the systems that take part have in common: what is stored before their work, and how it is checked. */
@NullMarked
package dev.databridge.benchmarks.suite.peer;

import org.jspecify.annotations.NullMarked;
