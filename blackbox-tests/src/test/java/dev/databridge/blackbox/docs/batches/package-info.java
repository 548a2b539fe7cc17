/** The code of the page on reading many documents. */
package dev.databridge.blackbox.docs.batches;
