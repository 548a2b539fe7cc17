/**
 * What the processor knows of a class: its fields, how they are reached, how their values are stored.
 */
@NullMarked
package dev.databridge.processor.model;

import org.jspecify.annotations.NullMarked;
