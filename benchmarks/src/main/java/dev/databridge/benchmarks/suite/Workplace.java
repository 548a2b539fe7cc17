package dev.databridge.benchmarks.suite;

import dev.databridge.benchmarks.suite.data.DataSet;

/**
 * Where a worker works.
 *
 * @param uri the server
 * @param database a database of this worker alone, dropped at the end
 * @param data the documents that all systems store
 */
public record Workplace(String uri, String database, DataSet data) {}
