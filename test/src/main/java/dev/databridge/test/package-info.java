/**
 * A JUnit extension for tests with a database: one server per run, a fresh database per test.
 *
 * <p>Start at {@link dev.databridge.test.DataBridgeTest}.
 */
@NullMarked
package dev.databridge.test;

import org.jspecify.annotations.NullMarked;
