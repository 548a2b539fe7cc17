/** What it costs to remember documents, in each of the ways in which one could. */
package dev.databridge.benchmarks.state;
