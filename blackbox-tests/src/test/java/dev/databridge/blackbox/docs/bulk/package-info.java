/** The snippets of docs/bulk.md. */
package dev.databridge.blackbox.docs.bulk;
