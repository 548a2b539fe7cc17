/** The code of the page on querying. */
package dev.databridge.blackbox.docs.querying;
