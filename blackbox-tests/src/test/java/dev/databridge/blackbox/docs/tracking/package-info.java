/** The snippets of the page on tracking. */
package dev.databridge.blackbox.docs.tracking;
