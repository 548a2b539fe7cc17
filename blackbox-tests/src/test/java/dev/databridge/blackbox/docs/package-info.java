/** The code of the documentation: every snippet stands here word for word, compiled and run. */
package dev.databridge.blackbox.docs;
