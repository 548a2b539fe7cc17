/**
 * The tasks of MongoDB's specification of benchmarks for object mappers: the models, which most systems share because they need
 * nothing but annotations, and what a run of each task is.
 */
@NullMarked
package dev.databridge.benchmarks.suite.peer.odm;

import org.jspecify.annotations.NullMarked;
