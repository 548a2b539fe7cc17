/** Spring Data MongoDB: its template, set up without an application context. */
@NullMarked
package dev.databridge.benchmarks.suite.peer.springdata;

import org.jspecify.annotations.NullMarked;
