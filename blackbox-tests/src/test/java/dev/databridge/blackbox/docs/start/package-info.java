/** The code of the page on getting started. */
package dev.databridge.blackbox.docs.start;
