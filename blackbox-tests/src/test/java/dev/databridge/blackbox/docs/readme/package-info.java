/** The code of the README. */
package dev.databridge.blackbox.docs.readme;
