/** Many documents at once: inserts of any length, saves of what changed, and bulks of different operations. */
package dev.databridge.blackbox.bulk;
