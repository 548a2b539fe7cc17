/** A superclass in another package than its documents. */
package dev.databridge.blackbox.mapping.base;
