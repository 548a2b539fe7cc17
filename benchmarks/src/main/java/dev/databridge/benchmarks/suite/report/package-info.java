/**
 * What a run of the suite came to: for the terminal, as JSON, as a page, as the two charts of the README.
 *
 * <p>{@link dev.databridge.benchmarks.suite.report.Report} holds the figures and what they are about; everything else here shows
 * it. Nothing measures.
 */
@NullMarked
package dev.databridge.benchmarks.suite.report;

import org.jspecify.annotations.NullMarked;
