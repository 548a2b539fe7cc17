/** Every operator of filters, updates and aggregations against the run's server, with generated paths. */
package dev.databridge.blackbox.query;
