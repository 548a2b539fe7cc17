/** The code of the page on mapping. */
package dev.databridge.blackbox.docs.mapping;
