/**
 * Documents in collections: {@link dev.databridge.DataBridge} connects, {@link dev.databridge.Documents} stores and finds
 * the documents of one class, {@link dev.databridge.Query} says which ones.
 */
@NullMarked
package dev.databridge;

import org.jspecify.annotations.NullMarked;
